# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_About(object):
    def setupUi(self, About):
        if not About.objectName():
            About.setObjectName(u"About")
        self.About_layout = QVBoxLayout(About)
        self.About_layout.setObjectName(u"About_layout")
        self.heading = QFrame(About)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = QLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.About_layout.addWidget(self.heading)

        self.parts_part = QFrame(About)
        self.parts_part.setObjectName(u"parts_part")
        self.parts_part.setProperty(u"panel", u"stack")
        self.parts_part_layout = QVBoxLayout(self.parts_part)
        self.parts_part_layout.setObjectName(u"parts_part_layout")
        self.parts_label = QLabel(self.parts_part)
        self.parts_label.setObjectName(u"parts_label")

        self.parts_part_layout.addWidget(self.parts_label)

        self.parts = QListWidget(self.parts_part)
        self.parts.setObjectName(u"parts")

        self.parts_part_layout.addWidget(self.parts)


        self.About_layout.addWidget(self.parts_part)

        self.text_part = QFrame(About)
        self.text_part.setObjectName(u"text_part")
        self.text_part.setProperty(u"panel", u"stack")
        self.text_part_layout = QVBoxLayout(self.text_part)
        self.text_part_layout.setObjectName(u"text_part_layout")
        self.text_label = QLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")

        self.text_part_layout.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.text_part)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.text_part_layout.addWidget(self.text)


        self.About_layout.addWidget(self.text_part)

        self.acts = QFrame(About)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.room)

        self.close = QPushButton(self.acts)
        self.close.setObjectName(u"close")

        self.acts_layout.addWidget(self.close)


        self.About_layout.addWidget(self.acts)

        self.About_layout.setStretch(1, 2)
        self.About_layout.setStretch(2, 3)
#if QT_CONFIG(shortcut)
        self.parts_label.setBuddy(self.parts)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parts, self.text)
        QWidget.setTabOrder(self.text, self.close)

        self.retranslateUi(About)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(About)
    # setupUi

    def retranslateUi(self, About):
        About.setWindowTitle(QCoreApplication.translate("About", u"About this program", None))
        self.lead.setText(QCoreApplication.translate("About", u"Free software under the Apache License 2.0. It is made of the parts below, each under its own licence. It is not made or approved by the European Commission.", None))
        self.parts_label.setText(QCoreApplication.translate("About", u"&Parts and their licences", None))
        self.text_label.setText(QCoreApplication.translate("About", u"&Text of the licence", None))
        self.close.setText(QCoreApplication.translate("About", u"&Close", None))
    # retranslateUi

