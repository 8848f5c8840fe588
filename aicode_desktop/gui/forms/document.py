# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from aicode_desktop.gui.widgets.notice import Notice

class Ui_Document(object):
    def setupUi(self, Document):
        if not Document.objectName():
            Document.setObjectName(u"Document")
        self.Document_layout = QVBoxLayout(Document)
        self.Document_layout.setObjectName(u"Document_layout")
        self.heading = QFrame(Document)
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


        self.Document_layout.addWidget(self.heading)

        self.proven = Notice(Document)
        self.proven.setObjectName(u"proven")

        self.Document_layout.addWidget(self.proven)

        self.content = QFrame(Document)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"panel", u"section")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setObjectName(u"content_layout")
        self.content_title = QLabel(self.content)
        self.content_title.setObjectName(u"content_title")
        self.content_title.setWordWrap(True)
        self.content_title.setProperty(u"type", u"heading")

        self.content_layout.addWidget(self.content_title)

        self.content_list = QFrame(self.content)
        self.content_list.setObjectName(u"content_list")
        self.content_list.setProperty(u"panel", u"fields")
        self.content_list_layout = QVBoxLayout(self.content_list)
        self.content_list_layout.setObjectName(u"content_list_layout")

        self.content_layout.addWidget(self.content_list)


        self.Document_layout.addWidget(self.content)

        self.digests_section = QFrame(Document)
        self.digests_section.setObjectName(u"digests_section")
        self.digests_section.setProperty(u"panel", u"section")
        self.digests_section_layout = QVBoxLayout(self.digests_section)
        self.digests_section_layout.setObjectName(u"digests_section_layout")
        self.digests_title = QLabel(self.digests_section)
        self.digests_title.setObjectName(u"digests_title")
        self.digests_title.setWordWrap(True)
        self.digests_title.setProperty(u"type", u"heading")

        self.digests_section_layout.addWidget(self.digests_title)

        self.digests = QFrame(self.digests_section)
        self.digests.setObjectName(u"digests")
        self.digests.setProperty(u"panel", u"stack")
        self.digests_layout = QVBoxLayout(self.digests)
        self.digests_layout.setObjectName(u"digests_layout")

        self.digests_section_layout.addWidget(self.digests)


        self.Document_layout.addWidget(self.digests_section)

        self.acts = QFrame(Document)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.send_back = QPushButton(self.acts)
        self.send_back.setObjectName(u"send_back")
        self.send_back.setAutoDefault(False)

        self.acts_layout.addWidget(self.send_back)

        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)


        self.Document_layout.addWidget(self.acts)


        self.retranslateUi(Document)

        QMetaObject.connectSlotsByName(Document)
    # setupUi

    def retranslateUi(self, Document):
        self.title.setText(QCoreApplication.translate("Document", u"The document", None))
        self.lead.setText(QCoreApplication.translate("Document", u"The preview shows it, page by page. This and nothing else is signed.", None))
        self.content_title.setText(QCoreApplication.translate("Document", u"What it declares", None))
        self.digests_title.setText(QCoreApplication.translate("Document", u"How to recognise it", None))
        self.send_back.setText(QCoreApplication.translate("Document", u"Send back with a comment\u2026", None))
        pass
    # retranslateUi

