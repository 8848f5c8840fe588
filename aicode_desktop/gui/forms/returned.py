# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'returned.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.wrapped_label import WrappedLabel

class Ui_Returned(object):
    def setupUi(self, Returned):
        if not Returned.objectName():
            Returned.setObjectName(u"Returned")
        self.Returned_layout = QVBoxLayout(Returned)
        self.Returned_layout.setObjectName(u"Returned_layout")
        self.back_row = QFrame(Returned)
        self.back_row.setObjectName(u"back_row")
        self.back_row.setProperty(u"panel", u"row")
        self.back_row_layout = QHBoxLayout(self.back_row)
        self.back_row_layout.setObjectName(u"back_row_layout")
        self.all_forms = QPushButton(self.back_row)
        self.all_forms.setObjectName(u"all_forms")
        self.all_forms.setProperty(u"kind", u"link")
        self.all_forms.setAutoDefault(False)

        self.back_row_layout.addWidget(self.all_forms)

        self.back_row_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_row_layout.addItem(self.back_row_room)


        self.Returned_layout.addWidget(self.back_row)

        self.heading = QFrame(Returned)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = WrappedLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setText(u"")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Returned_layout.addWidget(self.heading)

        self.comment_card = QFrame(Returned)
        self.comment_card.setObjectName(u"comment_card")
        self.comment_card.setProperty(u"panel", u"card")
        self.comment_card_layout = QVBoxLayout(self.comment_card)
        self.comment_card_layout.setObjectName(u"comment_card_layout")
        self.comment_caption = QLabel(self.comment_card)
        self.comment_caption.setObjectName(u"comment_caption")
        self.comment_caption.setWordWrap(True)
        self.comment_caption.setProperty(u"type", u"soft")

        self.comment_card_layout.addWidget(self.comment_caption)

        self.comment = QLabel(self.comment_card)
        self.comment.setObjectName(u"comment")
        self.comment.setText(u"")
        self.comment.setWordWrap(True)
        self.comment.setTextFormat(Qt.TextFormat.PlainText)

        self.comment_card_layout.addWidget(self.comment)


        self.Returned_layout.addWidget(self.comment_card)

        self.kept = QLabel(Returned)
        self.kept.setObjectName(u"kept")
        self.kept.setText(u"")
        self.kept.setWordWrap(True)
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.kept.setProperty(u"type", u"soft")

        self.Returned_layout.addWidget(self.kept)

        self.acts = QFrame(Returned)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.open_draft = QPushButton(self.acts)
        self.open_draft.setObjectName(u"open_draft")
        self.open_draft.setProperty(u"kind", u"primary")
        self.open_draft.setAutoDefault(False)

        self.acts_layout.addWidget(self.open_draft)

        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)


        self.Returned_layout.addWidget(self.acts)

        QWidget.setTabOrder(self.all_forms, self.open_draft)

        self.retranslateUi(Returned)

        QMetaObject.connectSlotsByName(Returned)
    # setupUi

    def retranslateUi(self, Returned):
        self.all_forms.setText(QCoreApplication.translate("Returned", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Returned", u"It came back unsigned", None))
        self.comment_caption.setText(QCoreApplication.translate("Returned", u"The comment", None))
        self.open_draft.setText(QCoreApplication.translate("Returned", u"&Open the draft", None))
        pass
    # retranslateUi

