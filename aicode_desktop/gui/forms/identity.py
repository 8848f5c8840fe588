# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'identity.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Identity(object):
    def setupUi(self, Identity):
        if not Identity.objectName():
            Identity.setObjectName(u"Identity")
        self.Identity_layout = QVBoxLayout(Identity)
        self.Identity_layout.setObjectName(u"Identity_layout")
        self.heading = QFrame(Identity)
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
        self.lead.setWordWrap(True)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Identity_layout.addWidget(self.heading)

        self.sheet = QScrollArea(Identity)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet.setWidgetResizable(True)
        self.sheet_inside = QWidget()
        self.sheet_inside.setObjectName(u"sheet_inside")
        self.sheet_inside_layout = QVBoxLayout(self.sheet_inside)
        self.sheet_inside_layout.setObjectName(u"sheet_inside_layout")
        self.errors = ErrorPanel(self.sheet_inside)
        self.errors.setObjectName(u"errors")

        self.sheet_inside_layout.addWidget(self.errors)

        self.saved = Notice(self.sheet_inside)
        self.saved.setObjectName(u"saved")

        self.sheet_inside_layout.addWidget(self.saved)

        self.sheet_card = QFrame(self.sheet_inside)
        self.sheet_card.setObjectName(u"sheet_card")
        self.sheet_card.setProperty(u"panel", u"waiting")
        self.sheet_card_layout = QVBoxLayout(self.sheet_card)
        self.sheet_card_layout.setObjectName(u"sheet_card_layout")
        self.sheet_title = QLabel(self.sheet_card)
        self.sheet_title.setObjectName(u"sheet_title")
        self.sheet_title.setWordWrap(True)
        self.sheet_title.setProperty(u"type", u"heading")

        self.sheet_card_layout.addWidget(self.sheet_title)

        self.sheet_words = QLabel(self.sheet_card)
        self.sheet_words.setObjectName(u"sheet_words")
        self.sheet_words.setWordWrap(True)

        self.sheet_card_layout.addWidget(self.sheet_words)

        self.sheet_acts = QFrame(self.sheet_card)
        self.sheet_acts.setObjectName(u"sheet_acts")
        self.sheet_acts.setProperty(u"panel", u"row")
        self.sheet_acts_layout = QHBoxLayout(self.sheet_acts)
        self.sheet_acts_layout.setObjectName(u"sheet_acts_layout")
        self.save_sheet = QPushButton(self.sheet_acts)
        self.save_sheet.setObjectName(u"save_sheet")
        self.save_sheet.setProperty(u"kind", u"primary")

        self.sheet_acts_layout.addWidget(self.save_sheet)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_acts_layout.addItem(self.sheet_room)


        self.sheet_card_layout.addWidget(self.sheet_acts)


        self.sheet_inside_layout.addWidget(self.sheet_card)

        self.public_section = QFrame(self.sheet_inside)
        self.public_section.setObjectName(u"public_section")
        self.public_section.setProperty(u"panel", u"section")
        self.public_section_layout = QVBoxLayout(self.public_section)
        self.public_section_layout.setObjectName(u"public_section_layout")
        self.public_title = QLabel(self.public_section)
        self.public_title.setObjectName(u"public_title")
        self.public_title.setWordWrap(True)
        self.public_title.setProperty(u"type", u"heading")

        self.public_section_layout.addWidget(self.public_title)

        self.public_words = QLabel(self.public_section)
        self.public_words.setObjectName(u"public_words")
        self.public_words.setWordWrap(True)
        self.public_words.setProperty(u"type", u"soft")

        self.public_section_layout.addWidget(self.public_words)

        self.public_key = QLabel(self.public_section)
        self.public_key.setObjectName(u"public_key")
        self.public_key.setText(u"")
        self.public_key.setWordWrap(True)
        self.public_key.setTextFormat(Qt.TextFormat.PlainText)

        self.public_section_layout.addWidget(self.public_key)

        self.public_acts = QFrame(self.public_section)
        self.public_acts.setObjectName(u"public_acts")
        self.public_acts.setProperty(u"panel", u"row")
        self.public_acts_layout = QHBoxLayout(self.public_acts)
        self.public_acts_layout.setObjectName(u"public_acts_layout")
        self.copy = QPushButton(self.public_acts)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.public_acts_layout.addWidget(self.copy)

        self.public_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.public_acts_layout.addItem(self.public_room)


        self.public_section_layout.addWidget(self.public_acts)


        self.sheet_inside_layout.addWidget(self.public_section)

        self.export_section = QFrame(self.sheet_inside)
        self.export_section.setObjectName(u"export_section")
        self.export_section.setProperty(u"panel", u"section")
        self.export_section_layout = QVBoxLayout(self.export_section)
        self.export_section_layout.setObjectName(u"export_section_layout")
        self.export_title = QLabel(self.export_section)
        self.export_title.setObjectName(u"export_title")
        self.export_title.setWordWrap(True)
        self.export_title.setProperty(u"type", u"heading")

        self.export_section_layout.addWidget(self.export_title)

        self.export_words = QLabel(self.export_section)
        self.export_words.setObjectName(u"export_words")
        self.export_words.setWordWrap(True)
        self.export_words.setProperty(u"type", u"soft")

        self.export_section_layout.addWidget(self.export_words)

        self.export_acts = QFrame(self.export_section)
        self.export_acts.setObjectName(u"export_acts")
        self.export_acts.setProperty(u"panel", u"row")
        self.export_acts_layout = QHBoxLayout(self.export_acts)
        self.export_acts_layout.setObjectName(u"export_acts_layout")
        self.export_key = QPushButton(self.export_acts)
        self.export_key.setObjectName(u"export_key")
        self.export_key.setAutoDefault(False)

        self.export_acts_layout.addWidget(self.export_key)

        self.export_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.export_acts_layout.addItem(self.export_room)


        self.export_section_layout.addWidget(self.export_acts)


        self.sheet_inside_layout.addWidget(self.export_section)

        self.inside_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_inside_layout.addItem(self.inside_room)

        self.sheet.setWidget(self.sheet_inside)

        self.Identity_layout.addWidget(self.sheet)

        self.acts = QFrame(Identity)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)

        self.close = QPushButton(self.acts)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.acts_layout.addWidget(self.close)


        self.Identity_layout.addWidget(self.acts)

        QWidget.setTabOrder(self.save_sheet, self.copy)
        QWidget.setTabOrder(self.copy, self.export_key)
        QWidget.setTabOrder(self.export_key, self.close)

        self.retranslateUi(Identity)

        self.save_sheet.setDefault(True)


        QMetaObject.connectSlotsByName(Identity)
    # setupUi

    def retranslateUi(self, Identity):
        Identity.setWindowTitle(QCoreApplication.translate("Identity", u"Your key", None))
        self.title.setText(QCoreApplication.translate("Identity", u"Your key", None))
        self.lead.setText(QCoreApplication.translate("Identity", u"Everything that you keep here is encrypted for one key. Whoever has it can read your drafts; without it nobody can, not even you.", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("Identity", u"Your key", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_title.setText(QCoreApplication.translate("Identity", u"The recovery sheet", None))
        self.sheet_words.setText(QCoreApplication.translate("Identity", u"One page with the key as 24 words and as a code. Print it, lock it away, then delete the file. It opens your drafts on any computer.", None))
        self.save_sheet.setText(QCoreApplication.translate("Identity", u"&Save the recovery sheet\u2026", None))
        self.public_title.setText(QCoreApplication.translate("Identity", u"For others to encrypt for you", None))
        self.public_words.setText(QCoreApplication.translate("Identity", u"No secret. Whoever hands you a form to sign asks for this line.", None))
        self.copy.setText(QCoreApplication.translate("Identity", u"Copy", None))
        self.export_title.setText(QCoreApplication.translate("Identity", u"Without this program", None))
        self.export_words.setText(QCoreApplication.translate("Identity", u"With the exported key the \u201cage\u201d command opens every file that is kept here.", None))
        self.export_key.setText(QCoreApplication.translate("Identity", u"Export the key\u2026", None))
        self.close.setText(QCoreApplication.translate("Identity", u"Close", None))
    # retranslateUi

