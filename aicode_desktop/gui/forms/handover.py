# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handover.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Handover(object):
    def setupUi(self, Handover):
        if not Handover.objectName():
            Handover.setObjectName(u"Handover")
        self.Handover_layout = QVBoxLayout(Handover)
        self.Handover_layout.setObjectName(u"Handover_layout")
        self.back_row = QFrame(Handover)
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


        self.Handover_layout.addWidget(self.back_row)

        self.heading = QFrame(Handover)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = QLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setText(u"")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Handover_layout.addWidget(self.heading)

        self.closed = QFrame(Handover)
        self.closed.setObjectName(u"closed")
        self.closed.setProperty(u"panel", u"fields")
        self.closed_layout = QVBoxLayout(self.closed)
        self.closed_layout.setObjectName(u"closed_layout")
        self.passphrase_field = Field(self.closed)
        self.passphrase_field.setObjectName(u"passphrase_field")
        self.passphrase_field_layout = QVBoxLayout(self.passphrase_field)
        self.passphrase_field_layout.setObjectName(u"passphrase_field_layout")
        self.passphrase_label = QLabel(self.passphrase_field)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_field_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.passphrase_field)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_field_layout.addWidget(self.passphrase)


        self.closed_layout.addWidget(self.passphrase_field)

        self.closed_acts = QFrame(self.closed)
        self.closed_acts.setObjectName(u"closed_acts")
        self.closed_acts.setProperty(u"panel", u"row")
        self.closed_acts_layout = QHBoxLayout(self.closed_acts)
        self.closed_acts_layout.setObjectName(u"closed_acts_layout")
        self.open = QPushButton(self.closed_acts)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"primary")
        self.open.setAutoDefault(False)

        self.closed_acts_layout.addWidget(self.open)

        self.closed_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closed_acts_layout.addItem(self.closed_room)


        self.closed_layout.addWidget(self.closed_acts)


        self.Handover_layout.addWidget(self.closed)

        self.opening = Notice(Handover)
        self.opening.setObjectName(u"opening")

        self.Handover_layout.addWidget(self.opening)

        self.acts = QFrame(Handover)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.another = QPushButton(self.acts)
        self.another.setObjectName(u"another")
        self.another.setAutoDefault(False)

        self.acts_layout.addWidget(self.another)

        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)


        self.Handover_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_forms, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.open)
        QWidget.setTabOrder(self.open, self.another)

        self.retranslateUi(Handover)

        QMetaObject.connectSlotsByName(Handover)
    # setupUi

    def retranslateUi(self, Handover):
        self.all_forms.setText(QCoreApplication.translate("Handover", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Handover", u"A file that somebody sent you", None))
        self.passphrase_field.setProperty(u"hint", QCoreApplication.translate("Handover", u"The one you were told, for instance by telephone.", None))
        self.passphrase_label.setText(QCoreApplication.translate("Handover", u"Passphrase", None))
        self.open.setText(QCoreApplication.translate("Handover", u"&Open", None))
        self.another.setText(QCoreApplication.translate("Handover", u"Choose another file\u2026", None))
        pass
    # retranslateUi

