# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Unlock(object):
    def setupUi(self, Unlock):
        if not Unlock.objectName():
            Unlock.setObjectName(u"Unlock")
        self.Unlock_layout = QVBoxLayout(Unlock)
        self.Unlock_layout.setObjectName(u"Unlock_layout")
        self.heading = QFrame(Unlock)
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


        self.Unlock_layout.addWidget(self.heading)

        self.because = Notice(Unlock)
        self.because.setObjectName(u"because")

        self.Unlock_layout.addWidget(self.because)

        self.known = QFrame(Unlock)
        self.known.setObjectName(u"known")
        self.known.setProperty(u"panel", u"fields")
        self.known_layout = QVBoxLayout(self.known)
        self.known_layout.setObjectName(u"known_layout")
        self.passphrase_field = Field(self.known)
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


        self.known_layout.addWidget(self.passphrase_field)

        self.known_acts = QFrame(self.known)
        self.known_acts.setObjectName(u"known_acts")
        self.known_acts.setProperty(u"panel", u"row")
        self.known_acts_layout = QHBoxLayout(self.known_acts)
        self.known_acts_layout.setObjectName(u"known_acts_layout")
        self.unlock = QPushButton(self.known_acts)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"kind", u"primary")
        self.unlock.setAutoDefault(False)

        self.known_acts_layout.addWidget(self.unlock)

        self.known_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.known_acts_layout.addItem(self.known_room)


        self.known_layout.addWidget(self.known_acts)


        self.Unlock_layout.addWidget(self.known)

        self.new = QFrame(Unlock)
        self.new.setObjectName(u"new")
        self.new.setProperty(u"panel", u"fields")
        self.new_layout = QVBoxLayout(self.new)
        self.new_layout.setObjectName(u"new_layout")
        self.new_passphrase_field = Field(self.new)
        self.new_passphrase_field.setObjectName(u"new_passphrase_field")
        self.new_passphrase_field_layout = QVBoxLayout(self.new_passphrase_field)
        self.new_passphrase_field_layout.setObjectName(u"new_passphrase_field_layout")
        self.new_passphrase_label = QLabel(self.new_passphrase_field)
        self.new_passphrase_label.setObjectName(u"new_passphrase_label")

        self.new_passphrase_field_layout.addWidget(self.new_passphrase_label)

        self.new_passphrase = QLineEdit(self.new_passphrase_field)
        self.new_passphrase.setObjectName(u"new_passphrase")
        self.new_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_passphrase_field_layout.addWidget(self.new_passphrase)


        self.new_layout.addWidget(self.new_passphrase_field)

        self.repeat_field = Field(self.new)
        self.repeat_field.setObjectName(u"repeat_field")
        self.repeat_field_layout = QVBoxLayout(self.repeat_field)
        self.repeat_field_layout.setObjectName(u"repeat_field_layout")
        self.repeat_label = QLabel(self.repeat_field)
        self.repeat_label.setObjectName(u"repeat_label")

        self.repeat_field_layout.addWidget(self.repeat_label)

        self.repeat = QLineEdit(self.repeat_field)
        self.repeat.setObjectName(u"repeat")
        self.repeat.setEchoMode(QLineEdit.EchoMode.Password)

        self.repeat_field_layout.addWidget(self.repeat)


        self.new_layout.addWidget(self.repeat_field)

        self.new_acts = QFrame(self.new)
        self.new_acts.setObjectName(u"new_acts")
        self.new_acts.setProperty(u"panel", u"row")
        self.new_acts_layout = QHBoxLayout(self.new_acts)
        self.new_acts_layout.setObjectName(u"new_acts_layout")
        self.choose = QPushButton(self.new_acts)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"kind", u"primary")
        self.choose.setAutoDefault(False)

        self.new_acts_layout.addWidget(self.choose)

        self.new_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_acts_layout.addItem(self.new_room)


        self.new_layout.addWidget(self.new_acts)


        self.Unlock_layout.addWidget(self.new)

        self.restore_section = QFrame(Unlock)
        self.restore_section.setObjectName(u"restore_section")
        self.restore_section.setProperty(u"panel", u"section")
        self.restore_section_layout = QVBoxLayout(self.restore_section)
        self.restore_section_layout.setObjectName(u"restore_section_layout")
        self.restore_title = QLabel(self.restore_section)
        self.restore_title.setObjectName(u"restore_title")
        self.restore_title.setWordWrap(True)
        self.restore_title.setProperty(u"type", u"heading")

        self.restore_section_layout.addWidget(self.restore_title)

        self.restore_lead = QLabel(self.restore_section)
        self.restore_lead.setObjectName(u"restore_lead")
        self.restore_lead.setWordWrap(True)
        self.restore_lead.setProperty(u"type", u"soft")

        self.restore_section_layout.addWidget(self.restore_lead)

        self.words_field = Field(self.restore_section)
        self.words_field.setObjectName(u"words_field")
        self.words_field_layout = QVBoxLayout(self.words_field)
        self.words_field_layout.setObjectName(u"words_field_layout")
        self.words_label = QLabel(self.words_field)
        self.words_label.setObjectName(u"words_label")

        self.words_field_layout.addWidget(self.words_label)

        self.words = QPlainTextEdit(self.words_field)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.words_field_layout.addWidget(self.words)


        self.restore_section_layout.addWidget(self.words_field)

        self.own_passphrase_field = Field(self.restore_section)
        self.own_passphrase_field.setObjectName(u"own_passphrase_field")
        self.own_passphrase_field_layout = QVBoxLayout(self.own_passphrase_field)
        self.own_passphrase_field_layout.setObjectName(u"own_passphrase_field_layout")
        self.own_passphrase_label = QLabel(self.own_passphrase_field)
        self.own_passphrase_label.setObjectName(u"own_passphrase_label")

        self.own_passphrase_field_layout.addWidget(self.own_passphrase_label)

        self.own_passphrase = QLineEdit(self.own_passphrase_field)
        self.own_passphrase.setObjectName(u"own_passphrase")
        self.own_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.own_passphrase_field_layout.addWidget(self.own_passphrase)


        self.restore_section_layout.addWidget(self.own_passphrase_field)

        self.restore_acts = QFrame(self.restore_section)
        self.restore_acts.setObjectName(u"restore_acts")
        self.restore_acts.setProperty(u"panel", u"row")
        self.restore_acts_layout = QHBoxLayout(self.restore_acts)
        self.restore_acts_layout.setObjectName(u"restore_acts_layout")
        self.restore = QPushButton(self.restore_acts)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.restore_acts_layout.addWidget(self.restore)

        self.restore_file = QPushButton(self.restore_acts)
        self.restore_file.setObjectName(u"restore_file")
        self.restore_file.setAutoDefault(False)

        self.restore_acts_layout.addWidget(self.restore_file)

        self.restore_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.restore_acts_layout.addItem(self.restore_room)


        self.restore_section_layout.addWidget(self.restore_acts)


        self.Unlock_layout.addWidget(self.restore_section)

        self.acts = QFrame(Unlock)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.ask_again = QPushButton(self.acts)
        self.ask_again.setObjectName(u"ask_again")
        self.ask_again.setProperty(u"kind", u"link")
        self.ask_again.setAutoDefault(False)

        self.acts_layout.addWidget(self.ask_again)

        self.not_now = QPushButton(self.acts)
        self.not_now.setObjectName(u"not_now")
        self.not_now.setProperty(u"kind", u"link")
        self.not_now.setAutoDefault(False)

        self.acts_layout.addWidget(self.not_now)

        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)


        self.Unlock_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase)
        self.new_passphrase_label.setBuddy(self.new_passphrase)
        self.repeat_label.setBuddy(self.repeat)
        self.words_label.setBuddy(self.words)
        self.own_passphrase_label.setBuddy(self.own_passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.unlock)
        QWidget.setTabOrder(self.unlock, self.new_passphrase)
        QWidget.setTabOrder(self.new_passphrase, self.repeat)
        QWidget.setTabOrder(self.repeat, self.choose)
        QWidget.setTabOrder(self.choose, self.words)
        QWidget.setTabOrder(self.words, self.own_passphrase)
        QWidget.setTabOrder(self.own_passphrase, self.restore)
        QWidget.setTabOrder(self.restore, self.restore_file)
        QWidget.setTabOrder(self.restore_file, self.ask_again)
        QWidget.setTabOrder(self.ask_again, self.not_now)

        self.retranslateUi(Unlock)

        QMetaObject.connectSlotsByName(Unlock)
    # setupUi

    def retranslateUi(self, Unlock):
        self.title.setText(QCoreApplication.translate("Unlock", u"Unlock your drafts", None))
        self.passphrase_field.setProperty(u"hint", QCoreApplication.translate("Unlock", u"Asked once each time the program is started. It is kept nowhere.", None))
        self.passphrase_label.setText(QCoreApplication.translate("Unlock", u"Passphrase of your drafts", None))
        self.unlock.setText(QCoreApplication.translate("Unlock", u"&Unlock", None))
        self.new_passphrase_field.setProperty(u"hint", QCoreApplication.translate("Unlock", u"At least 12 characters, for instance five or six words. Nobody can reset it.", None))
        self.new_passphrase_label.setText(QCoreApplication.translate("Unlock", u"New passphrase", None))
        self.repeat_label.setText(QCoreApplication.translate("Unlock", u"The same once more", None))
        self.choose.setText(QCoreApplication.translate("Unlock", u"&Encrypt with this passphrase", None))
        self.restore_title.setText(QCoreApplication.translate("Unlock", u"With the recovery sheet", None))
        self.restore_lead.setText(QCoreApplication.translate("Unlock", u"The 24 words on the sheet, or an exported key, open the drafts again.", None))
        self.words_field.setProperty(u"hint", QCoreApplication.translate("Unlock", u"Of each word its first four letters are enough.", None))
        self.words_label.setText(QCoreApplication.translate("Unlock", u"The 24 words", None))
        self.own_passphrase_field.setProperty(u"hint", QCoreApplication.translate("Unlock", u"Needed only where there is no keyring.", None))
        self.own_passphrase_label.setText(QCoreApplication.translate("Unlock", u"New passphrase for this computer", None))
        self.restore.setText(QCoreApplication.translate("Unlock", u"Open with the words", None))
        self.restore_file.setText(QCoreApplication.translate("Unlock", u"Open with an exported key\u2026", None))
        self.ask_again.setText(QCoreApplication.translate("Unlock", u"Ask the keyring again", None))
        self.not_now.setText(QCoreApplication.translate("Unlock", u"Not now", None))
        pass
    # retranslateUi

