# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Sign(object):
    def setupUi(self, Sign):
        if not Sign.objectName():
            Sign.setObjectName(u"Sign")
        self.Sign_layout = QVBoxLayout(Sign)
        self.Sign_layout.setObjectName(u"Sign_layout")
        self.heading = QFrame(Sign)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = QLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setText(u"")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Sign_layout.addWidget(self.heading)

        self.not_ready = Notice(Sign)
        self.not_ready.setObjectName(u"not_ready")

        self.Sign_layout.addWidget(self.not_ready)

        self.rehearsal = Notice(Sign)
        self.rehearsal.setObjectName(u"rehearsal")

        self.Sign_layout.addWidget(self.rehearsal)

        self.who = QFrame(Sign)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"panel", u"section")
        self.who_layout = QVBoxLayout(self.who)
        self.who_layout.setObjectName(u"who_layout")
        self.who_title = QLabel(self.who)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"type", u"heading")

        self.who_layout.addWidget(self.who_title)

        self.who_list = QFrame(self.who)
        self.who_list.setObjectName(u"who_list")
        self.who_list.setProperty(u"panel", u"stack")
        self.who_list_layout = QVBoxLayout(self.who_list)
        self.who_list_layout.setObjectName(u"who_list_layout")

        self.who_layout.addWidget(self.who_list)

        self.frozen = QLabel(self.who)
        self.frozen.setObjectName(u"frozen")
        self.frozen.setText(u"")
        self.frozen.setWordWrap(True)
        self.frozen.setTextFormat(Qt.TextFormat.PlainText)
        self.frozen.setProperty(u"type", u"hint")

        self.who_layout.addWidget(self.frozen)


        self.Sign_layout.addWidget(self.who)

        self.key = QFrame(Sign)
        self.key.setObjectName(u"key")
        self.key.setProperty(u"panel", u"section")
        self.key_layout = QVBoxLayout(self.key)
        self.key_layout.setObjectName(u"key_layout")
        self.key_title = QLabel(self.key)
        self.key_title.setObjectName(u"key_title")
        self.key_title.setProperty(u"type", u"heading")

        self.key_layout.addWidget(self.key_title)

        self.key_file_field = Field(self.key)
        self.key_file_field.setObjectName(u"key_file_field")
        self.key_file_field_layout = QVBoxLayout(self.key_file_field)
        self.key_file_field_layout.setObjectName(u"key_file_field_layout")
        self.key_file_label = QLabel(self.key_file_field)
        self.key_file_label.setObjectName(u"key_file_label")

        self.key_file_field_layout.addWidget(self.key_file_label)

        self.key_file_row = QWidget(self.key_file_field)
        self.key_file_row.setObjectName(u"key_file_row")
        self.key_file_row_layout = QHBoxLayout(self.key_file_row)
        self.key_file_row_layout.setObjectName(u"key_file_row_layout")
        self.key_file = QLineEdit(self.key_file_row)
        self.key_file.setObjectName(u"key_file")

        self.key_file_row_layout.addWidget(self.key_file)

        self.choose_key = QPushButton(self.key_file_row)
        self.choose_key.setObjectName(u"choose_key")
        self.choose_key.setAutoDefault(False)

        self.key_file_row_layout.addWidget(self.choose_key)

        self.key_file_row_layout.setStretch(0, 1)

        self.key_file_field_layout.addWidget(self.key_file_row)


        self.key_layout.addWidget(self.key_file_field)

        self.passphrase_field = Field(self.key)
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


        self.key_layout.addWidget(self.passphrase_field)


        self.Sign_layout.addWidget(self.key)

        self.certificate = QFrame(Sign)
        self.certificate.setObjectName(u"certificate")
        self.certificate.setProperty(u"panel", u"waiting")
        self.certificate_layout = QVBoxLayout(self.certificate)
        self.certificate_layout.setObjectName(u"certificate_layout")
        self.certificate_caption = QLabel(self.certificate)
        self.certificate_caption.setObjectName(u"certificate_caption")
        self.certificate_caption.setWordWrap(True)
        self.certificate_caption.setProperty(u"type", u"soft")

        self.certificate_layout.addWidget(self.certificate_caption)

        self.holder = QLabel(self.certificate)
        self.holder.setObjectName(u"holder")
        self.holder.setText(u"")
        self.holder.setWordWrap(True)
        self.holder.setTextFormat(Qt.TextFormat.PlainText)
        self.holder.setProperty(u"type", u"title")

        self.certificate_layout.addWidget(self.holder)

        self.certificate_facts = QFrame(self.certificate)
        self.certificate_facts.setObjectName(u"certificate_facts")
        self.certificate_facts.setProperty(u"panel", u"stack")
        self.certificate_facts_layout = QVBoxLayout(self.certificate_facts)
        self.certificate_facts_layout.setObjectName(u"certificate_facts_layout")

        self.certificate_layout.addWidget(self.certificate_facts)

        self.objections = QFrame(self.certificate)
        self.objections.setObjectName(u"objections")
        self.objections.setProperty(u"panel", u"stack")
        self.objections_layout = QVBoxLayout(self.objections)
        self.objections_layout.setObjectName(u"objections_layout")

        self.certificate_layout.addWidget(self.objections)

        self.certificate_acts = QFrame(self.certificate)
        self.certificate_acts.setObjectName(u"certificate_acts")
        self.certificate_acts.setProperty(u"panel", u"row")
        self.certificate_acts_layout = QHBoxLayout(self.certificate_acts)
        self.certificate_acts_layout.setObjectName(u"certificate_acts_layout")
        self.other_key = QPushButton(self.certificate_acts)
        self.other_key.setObjectName(u"other_key")
        self.other_key.setProperty(u"kind", u"link")
        self.other_key.setAutoDefault(False)

        self.certificate_acts_layout.addWidget(self.other_key)

        self.certificate_acts_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.certificate_acts_layout.addItem(self.certificate_acts_room1)


        self.certificate_layout.addWidget(self.certificate_acts)


        self.Sign_layout.addWidget(self.certificate)

        self.made = QFrame(Sign)
        self.made.setObjectName(u"made")
        self.made.setProperty(u"panel", u"fields")
        self.made_layout = QVBoxLayout(self.made)
        self.made_layout.setObjectName(u"made_layout")
        self.made_words = Notice(self.made)
        self.made_words.setObjectName(u"made_words")

        self.made_layout.addWidget(self.made_words)

        self.made_list = QFrame(self.made)
        self.made_list.setObjectName(u"made_list")
        self.made_list.setProperty(u"panel", u"stack")
        self.made_list_layout = QVBoxLayout(self.made_list)
        self.made_list_layout.setObjectName(u"made_list_layout")

        self.made_layout.addWidget(self.made_list)

        self.made_acts = QFrame(self.made)
        self.made_acts.setObjectName(u"made_acts")
        self.made_acts.setProperty(u"panel", u"row")
        self.made_acts_layout = QHBoxLayout(self.made_acts)
        self.made_acts_layout.setObjectName(u"made_acts_layout")
        self.end_rehearsal = QPushButton(self.made_acts)
        self.end_rehearsal.setObjectName(u"end_rehearsal")
        self.end_rehearsal.setAutoDefault(False)

        self.made_acts_layout.addWidget(self.end_rehearsal)

        self.made_acts_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.made_acts_layout.addItem(self.made_acts_room1)


        self.made_layout.addWidget(self.made_acts)


        self.Sign_layout.addWidget(self.made)

        self.rehearse_row = QFrame(Sign)
        self.rehearse_row.setObjectName(u"rehearse_row")
        self.rehearse_row.setProperty(u"panel", u"row")
        self.rehearse_row_layout = QHBoxLayout(self.rehearse_row)
        self.rehearse_row_layout.setObjectName(u"rehearse_row_layout")
        self.rehearse = QPushButton(self.rehearse_row)
        self.rehearse.setObjectName(u"rehearse")
        self.rehearse.setProperty(u"kind", u"link")
        self.rehearse.setAutoDefault(False)

        self.rehearse_row_layout.addWidget(self.rehearse)

        self.rehearse_row_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rehearse_row_layout.addItem(self.rehearse_row_room1)


        self.Sign_layout.addWidget(self.rehearse_row)

#if QT_CONFIG(shortcut)
        self.key_file_label.setBuddy(self.key_file)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.key_file, self.choose_key)
        QWidget.setTabOrder(self.choose_key, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.other_key)
        QWidget.setTabOrder(self.other_key, self.end_rehearsal)
        QWidget.setTabOrder(self.end_rehearsal, self.rehearse)

        self.retranslateUi(Sign)

        QMetaObject.connectSlotsByName(Sign)
    # setupUi

    def retranslateUi(self, Sign):
        self.title.setText(QCoreApplication.translate("Sign", u"Sign", None))
        self.who_title.setText(QCoreApplication.translate("Sign", u"Who signs", None))
        self.key_title.setText(QCoreApplication.translate("Sign", u"Certificate", None))
        self.key_file_field.setProperty(u"hint", QCoreApplication.translate("Sign", u"A file ending in .p12 or .pfx that holds your certificate and its key. You can drop it here.", None))
        self.key_file_label.setText(QCoreApplication.translate("Sign", u"Certificate file", None))
        self.choose_key.setText(QCoreApplication.translate("Sign", u"C&hoose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_key.setAccessibleName(QCoreApplication.translate("Sign", u"Choose the certificate file", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_field.setProperty(u"hint", QCoreApplication.translate("Sign", u"Used once to open the file, then forgotten.", None))
        self.passphrase_label.setText(QCoreApplication.translate("Sign", u"Passphrase of the file", None))
        self.certificate_caption.setText(QCoreApplication.translate("Sign", u"You sign with this certificate", None))
        self.other_key.setText(QCoreApplication.translate("Sign", u"Use another certificate", None))
        self.end_rehearsal.setText(QCoreApplication.translate("Sign", u"End the rehearsal", None))
        self.rehearse.setText(QCoreApplication.translate("Sign", u"Rehearse signing first, with a throw-away certificate", None))
        pass
    # retranslateUi

