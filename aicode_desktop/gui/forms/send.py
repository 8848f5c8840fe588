# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'send.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Send(object):
    def setupUi(self, Send):
        if not Send.objectName():
            Send.setObjectName(u"Send")
        self.Send_layout = QVBoxLayout(Send)
        self.Send_layout.setObjectName(u"Send_layout")
        self.heading = QFrame(Send)
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
        self.lead.setWordWrap(True)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Send_layout.addWidget(self.heading)

        self.not_yet = Notice(Send)
        self.not_yet.setObjectName(u"not_yet")

        self.Send_layout.addWidget(self.not_yet)

        self.opened = Notice(Send)
        self.opened.setObjectName(u"opened")

        self.Send_layout.addWidget(self.opened)

        self.size_words = Notice(Send)
        self.size_words.setObjectName(u"size_words")

        self.Send_layout.addWidget(self.size_words)

        self.promise = QLabel(Send)
        self.promise.setObjectName(u"promise")
        self.promise.setWordWrap(True)
        self.promise.setProperty(u"type", u"soft")

        self.Send_layout.addWidget(self.promise)

        self.send_acts = QFrame(Send)
        self.send_acts.setObjectName(u"send_acts")
        self.send_acts.setProperty(u"panel", u"row")
        self.send_acts_layout = QHBoxLayout(self.send_acts)
        self.send_acts_layout.setObjectName(u"send_acts_layout")
        self.show_in_folder = QPushButton(self.send_acts)
        self.show_in_folder.setObjectName(u"show_in_folder")
        self.show_in_folder.setAutoDefault(False)

        self.send_acts_layout.addWidget(self.show_in_folder)

        self.open_again = QPushButton(self.send_acts)
        self.open_again.setObjectName(u"open_again")
        self.open_again.setProperty(u"kind", u"link")
        self.open_again.setAutoDefault(False)

        self.send_acts_layout.addWidget(self.open_again)

        self.send_acts_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.send_acts_layout.addItem(self.send_acts_room2)


        self.Send_layout.addWidget(self.send_acts)

        self.mail = QFrame(Send)
        self.mail.setObjectName(u"mail")
        self.mail.setProperty(u"panel", u"card")
        self.mail_layout = QVBoxLayout(self.mail)
        self.mail_layout.setObjectName(u"mail_layout")
        self.to_row = QFrame(self.mail)
        self.to_row.setObjectName(u"to_row")
        self.to_row.setProperty(u"panel", u"row")
        self.to_row_layout = QHBoxLayout(self.to_row)
        self.to_row_layout.setObjectName(u"to_row_layout")
        self.to_said = QFrame(self.to_row)
        self.to_said.setObjectName(u"to_said")
        self.to_said.setProperty(u"panel", u"row")
        self.to_said_layout = QHBoxLayout(self.to_said)
        self.to_said_layout.setObjectName(u"to_said_layout")
        self.to_caption = QLabel(self.to_said)
        self.to_caption.setObjectName(u"to_caption")
        self.to_caption.setWordWrap(True)
        self.to_caption.setProperty(u"type", u"soft")

        self.to_said_layout.addWidget(self.to_caption)

        self.to = QLabel(self.to_said)
        self.to.setObjectName(u"to")
        self.to.setText(u"")
        self.to.setWordWrap(True)
        self.to.setTextFormat(Qt.TextFormat.PlainText)

        self.to_said_layout.addWidget(self.to)

        self.to_said_layout.setStretch(1, 1)

        self.to_row_layout.addWidget(self.to_said)

        self.copy_to = QPushButton(self.to_row)
        self.copy_to.setObjectName(u"copy_to")
        self.copy_to.setProperty(u"kind", u"link")
        self.copy_to.setAutoDefault(False)

        self.to_row_layout.addWidget(self.copy_to)

        self.to_row_layout.setStretch(0, 1)

        self.mail_layout.addWidget(self.to_row)

        self.subject_row = QFrame(self.mail)
        self.subject_row.setObjectName(u"subject_row")
        self.subject_row.setProperty(u"panel", u"row")
        self.subject_row_layout = QHBoxLayout(self.subject_row)
        self.subject_row_layout.setObjectName(u"subject_row_layout")
        self.subject_said = QFrame(self.subject_row)
        self.subject_said.setObjectName(u"subject_said")
        self.subject_said.setProperty(u"panel", u"row")
        self.subject_said_layout = QHBoxLayout(self.subject_said)
        self.subject_said_layout.setObjectName(u"subject_said_layout")
        self.subject_caption = QLabel(self.subject_said)
        self.subject_caption.setObjectName(u"subject_caption")
        self.subject_caption.setWordWrap(True)
        self.subject_caption.setProperty(u"type", u"soft")

        self.subject_said_layout.addWidget(self.subject_caption)

        self.subject = QLabel(self.subject_said)
        self.subject.setObjectName(u"subject")
        self.subject.setText(u"")
        self.subject.setWordWrap(True)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)

        self.subject_said_layout.addWidget(self.subject)

        self.subject_said_layout.setStretch(1, 1)

        self.subject_row_layout.addWidget(self.subject_said)

        self.copy_subject = QPushButton(self.subject_row)
        self.copy_subject.setObjectName(u"copy_subject")
        self.copy_subject.setProperty(u"kind", u"link")
        self.copy_subject.setAutoDefault(False)

        self.subject_row_layout.addWidget(self.copy_subject)

        self.subject_row_layout.setStretch(0, 1)

        self.mail_layout.addWidget(self.subject_row)

        self.attachment_row = QFrame(self.mail)
        self.attachment_row.setObjectName(u"attachment_row")
        self.attachment_row.setProperty(u"panel", u"row")
        self.attachment_row_layout = QHBoxLayout(self.attachment_row)
        self.attachment_row_layout.setObjectName(u"attachment_row_layout")
        self.attachment_said = QFrame(self.attachment_row)
        self.attachment_said.setObjectName(u"attachment_said")
        self.attachment_said.setProperty(u"panel", u"row")
        self.attachment_said_layout = QHBoxLayout(self.attachment_said)
        self.attachment_said_layout.setObjectName(u"attachment_said_layout")
        self.attachment_caption = QLabel(self.attachment_said)
        self.attachment_caption.setObjectName(u"attachment_caption")
        self.attachment_caption.setWordWrap(True)
        self.attachment_caption.setProperty(u"type", u"soft")

        self.attachment_said_layout.addWidget(self.attachment_caption)

        self.attachment = QLabel(self.attachment_said)
        self.attachment.setObjectName(u"attachment")
        self.attachment.setText(u"")
        self.attachment.setWordWrap(True)
        self.attachment.setTextFormat(Qt.TextFormat.PlainText)

        self.attachment_said_layout.addWidget(self.attachment)

        self.attachment_said_layout.setStretch(1, 1)

        self.attachment_row_layout.addWidget(self.attachment_said)

        self.copy_attachment = QPushButton(self.attachment_row)
        self.copy_attachment.setObjectName(u"copy_attachment")
        self.copy_attachment.setProperty(u"kind", u"link")
        self.copy_attachment.setAutoDefault(False)

        self.attachment_row_layout.addWidget(self.copy_attachment)

        self.attachment_row_layout.setStretch(0, 1)

        self.mail_layout.addWidget(self.attachment_row)

        self.mail_rule = QFrame(self.mail)
        self.mail_rule.setObjectName(u"mail_rule")
        self.mail_rule.setProperty(u"panel", u"rule")
        self.mail_rule.setProperty(u"rule", u"true")
        self.mail_rule_layout = QVBoxLayout(self.mail_rule)
        self.mail_rule_layout.setObjectName(u"mail_rule_layout")

        self.mail_layout.addWidget(self.mail_rule)

        self.text_row = QFrame(self.mail)
        self.text_row.setObjectName(u"text_row")
        self.text_row.setProperty(u"panel", u"row")
        self.text_row_layout = QHBoxLayout(self.text_row)
        self.text_row_layout.setObjectName(u"text_row_layout")
        self.text_said = QFrame(self.text_row)
        self.text_said.setObjectName(u"text_said")
        self.text_said.setProperty(u"panel", u"stack")
        self.text_said_layout = QVBoxLayout(self.text_said)
        self.text_said_layout.setObjectName(u"text_said_layout")
        self.text = QLabel(self.text_said)
        self.text.setObjectName(u"text")
        self.text.setText(u"")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)

        self.text_said_layout.addWidget(self.text)

        self.particulars = Fold(self.text_said)
        self.particulars.setObjectName(u"particulars")

        self.text_said_layout.addWidget(self.particulars)


        self.text_row_layout.addWidget(self.text_said)

        self.copy_text = QPushButton(self.text_row)
        self.copy_text.setObjectName(u"copy_text")
        self.copy_text.setProperty(u"kind", u"link")
        self.copy_text.setAutoDefault(False)

        self.text_row_layout.addWidget(self.copy_text)

        self.text_row_layout.setStretch(0, 1)

        self.mail_layout.addWidget(self.text_row)


        self.Send_layout.addWidget(self.mail)

        self.back = QFrame(Send)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"panel", u"section")
        self.back_layout = QVBoxLayout(self.back)
        self.back_layout.setObjectName(u"back_layout")
        self.back_title = QLabel(self.back)
        self.back_title.setObjectName(u"back_title")
        self.back_title.setWordWrap(True)
        self.back_title.setProperty(u"type", u"heading")

        self.back_layout.addWidget(self.back_title)

        self.back_words = QLabel(self.back)
        self.back_words.setObjectName(u"back_words")
        self.back_words.setText(u"")
        self.back_words.setWordWrap(True)
        self.back_words.setTextFormat(Qt.TextFormat.PlainText)
        self.back_words.setProperty(u"type", u"soft")

        self.back_layout.addWidget(self.back_words)

        self.back_passphrase_field = Field(self.back)
        self.back_passphrase_field.setObjectName(u"back_passphrase_field")
        self.back_passphrase_field_layout = QVBoxLayout(self.back_passphrase_field)
        self.back_passphrase_field_layout.setObjectName(u"back_passphrase_field_layout")
        self.back_passphrase_label = QLabel(self.back_passphrase_field)
        self.back_passphrase_label.setObjectName(u"back_passphrase_label")

        self.back_passphrase_field_layout.addWidget(self.back_passphrase_label)

        self.back_passphrase = QLineEdit(self.back_passphrase_field)
        self.back_passphrase.setObjectName(u"back_passphrase")
        self.back_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.back_passphrase_field_layout.addWidget(self.back_passphrase)


        self.back_layout.addWidget(self.back_passphrase_field)

        self.back_acts = QFrame(self.back)
        self.back_acts.setObjectName(u"back_acts")
        self.back_acts.setProperty(u"panel", u"row")
        self.back_acts_layout = QHBoxLayout(self.back_acts)
        self.back_acts_layout.setObjectName(u"back_acts_layout")
        self.save_back = QPushButton(self.back_acts)
        self.save_back.setObjectName(u"save_back")
        self.save_back.setAutoDefault(False)

        self.back_acts_layout.addWidget(self.save_back)

        self.back_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_acts_layout.addItem(self.back_room)


        self.back_layout.addWidget(self.back_acts)

        self.back_saved = Notice(self.back)
        self.back_saved.setObjectName(u"back_saved")

        self.back_layout.addWidget(self.back_saved)


        self.Send_layout.addWidget(self.back)

#if QT_CONFIG(shortcut)
        self.back_passphrase_label.setBuddy(self.back_passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.show_in_folder, self.open_again)
        QWidget.setTabOrder(self.open_again, self.copy_to)
        QWidget.setTabOrder(self.copy_to, self.copy_subject)
        QWidget.setTabOrder(self.copy_subject, self.copy_attachment)
        QWidget.setTabOrder(self.copy_attachment, self.particulars)
        QWidget.setTabOrder(self.particulars, self.copy_text)
        QWidget.setTabOrder(self.copy_text, self.back_passphrase)
        QWidget.setTabOrder(self.back_passphrase, self.save_back)

        self.retranslateUi(Send)

        QMetaObject.connectSlotsByName(Send)
    # setupUi

    def retranslateUi(self, Send):
        self.title.setText(QCoreApplication.translate("Send", u"Send", None))
        self.lead.setText(QCoreApplication.translate("Send", u"The e-mail to the AI Office as it will look. You send it yourself, from your own mail program.", None))
        self.promise.setText(QCoreApplication.translate("Send", u"This program sends nothing, and cannot know whether you sent it.", None))
        self.show_in_folder.setText(QCoreApplication.translate("Send", u"Show in &folder", None))
        self.open_again.setText(QCoreApplication.translate("Send", u"Open it again", None))
        self.to_caption.setText(QCoreApplication.translate("Send", u"To", None))
        self.copy_to.setText(QCoreApplication.translate("Send", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy_to.setAccessibleName(QCoreApplication.translate("Send", u"Copy the address", None))
#endif // QT_CONFIG(accessibility)
        self.subject_caption.setText(QCoreApplication.translate("Send", u"Subject", None))
        self.copy_subject.setText(QCoreApplication.translate("Send", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy_subject.setAccessibleName(QCoreApplication.translate("Send", u"Copy the subject", None))
#endif // QT_CONFIG(accessibility)
        self.attachment_caption.setText(QCoreApplication.translate("Send", u"Attachment", None))
        self.copy_attachment.setText(QCoreApplication.translate("Send", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy_attachment.setAccessibleName(QCoreApplication.translate("Send", u"Copy the path of the attachment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Send", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.copy_text.setText(QCoreApplication.translate("Send", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy_text.setAccessibleName(QCoreApplication.translate("Send", u"Copy the text", None))
#endif // QT_CONFIG(accessibility)
        self.back_title.setText(QCoreApplication.translate("Send", u"For who prepared it", None))
        self.back_passphrase_label.setText(QCoreApplication.translate("Send", u"Passphrase of the file that was sent", None))
        self.save_back.setText(QCoreApplication.translate("Send", u"Save the file that goes back\u2026", None))
        pass
    # retranslateUi

