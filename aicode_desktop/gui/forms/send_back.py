# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'send_back.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_SendBack(object):
    def setupUi(self, SendBack):
        if not SendBack.objectName():
            SendBack.setObjectName(u"SendBack")
        self.SendBack_layout = QVBoxLayout(SendBack)
        self.SendBack_layout.setObjectName(u"SendBack_layout")
        self.heading = QFrame(SendBack)
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


        self.SendBack_layout.addWidget(self.heading)

        self.errors = ErrorPanel(SendBack)
        self.errors.setObjectName(u"errors")

        self.SendBack_layout.addWidget(self.errors)

        self.comment_field = Field(SendBack)
        self.comment_field.setObjectName(u"comment_field")
        self.comment_field_layout = QVBoxLayout(self.comment_field)
        self.comment_field_layout.setObjectName(u"comment_field_layout")
        self.comment_label = QLabel(self.comment_field)
        self.comment_label.setObjectName(u"comment_label")

        self.comment_field_layout.addWidget(self.comment_label)

        self.comment = QPlainTextEdit(self.comment_field)
        self.comment.setObjectName(u"comment")
        self.comment.setTabChangesFocus(True)

        self.comment_field_layout.addWidget(self.comment)


        self.SendBack_layout.addWidget(self.comment_field)

        self.passphrase_field = Field(SendBack)
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


        self.SendBack_layout.addWidget(self.passphrase_field)

        self.saved = Notice(SendBack)
        self.saved.setObjectName(u"saved")

        self.SendBack_layout.addWidget(self.saved)

        self.acts = QFrame(SendBack)
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

        self.save = QPushButton(self.acts)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.save)


        self.SendBack_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.comment_label.setBuddy(self.comment)
        self.passphrase_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.comment, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.close)
        QWidget.setTabOrder(self.close, self.save)

        self.retranslateUi(SendBack)

        self.save.setDefault(True)


        QMetaObject.connectSlotsByName(SendBack)
    # setupUi

    def retranslateUi(self, SendBack):
        SendBack.setWindowTitle(QCoreApplication.translate("SendBack", u"Send it back", None))
        self.title.setText(QCoreApplication.translate("SendBack", u"Send it back", None))
        self.comment_label.setText(QCoreApplication.translate("SendBack", u"What is to be changed", None))
        self.passphrase_field.setProperty(u"hint", QCoreApplication.translate("SendBack", u"It protects the file that goes back, too.", None))
        self.passphrase_label.setText(QCoreApplication.translate("SendBack", u"Passphrase of the file that was sent", None))
        self.close.setText(QCoreApplication.translate("SendBack", u"Close", None))
        self.save.setText(QCoreApplication.translate("SendBack", u"&Save the file to send\u2026", None))
    # retranslateUi

