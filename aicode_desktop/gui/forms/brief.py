# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'brief.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.wrapped_label import WrappedLabel

class Ui_Brief(object):
    def setupUi(self, Brief):
        if not Brief.objectName():
            Brief.setObjectName(u"Brief")
        self.Brief_layout = QVBoxLayout(Brief)
        self.Brief_layout.setObjectName(u"Brief_layout")
        self.heading = QFrame(Brief)
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


        self.Brief_layout.addWidget(self.heading)

        self.compare = QFrame(Brief)
        self.compare.setObjectName(u"compare")
        self.compare.setProperty(u"panel", u"card")
        self.compare_layout = QVBoxLayout(self.compare)
        self.compare_layout.setObjectName(u"compare_layout")
        self.compare_title = QLabel(self.compare)
        self.compare_title.setObjectName(u"compare_title")
        self.compare_title.setWordWrap(True)
        self.compare_title.setProperty(u"type", u"heading")

        self.compare_layout.addWidget(self.compare_title)

        self.compare_lead = WrappedLabel(self.compare)
        self.compare_lead.setObjectName(u"compare_lead")
        self.compare_lead.setText(u"")
        self.compare_lead.setWordWrap(True)
        self.compare_lead.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_lead.setProperty(u"type", u"soft")

        self.compare_layout.addWidget(self.compare_lead)

        self.words = QLabel(self.compare)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty(u"type", u"heading")

        self.compare_layout.addWidget(self.words)

        self.compare_hex = Fold(self.compare)
        self.compare_hex.setObjectName(u"compare_hex")

        self.compare_layout.addWidget(self.compare_hex)


        self.Brief_layout.addWidget(self.compare)

        self.chapters = QFrame(Brief)
        self.chapters.setObjectName(u"chapters")
        self.chapters.setProperty(u"panel", u"section")
        self.chapters_layout = QVBoxLayout(self.chapters)
        self.chapters_layout.setObjectName(u"chapters_layout")
        self.chapters_title = QLabel(self.chapters)
        self.chapters_title.setObjectName(u"chapters_title")
        self.chapters_title.setWordWrap(True)
        self.chapters_title.setProperty(u"type", u"heading")

        self.chapters_layout.addWidget(self.chapters_title)

        self.chapters_list = QFrame(self.chapters)
        self.chapters_list.setObjectName(u"chapters_list")
        self.chapters_list.setProperty(u"panel", u"fields")
        self.chapters_list_layout = QVBoxLayout(self.chapters_list)
        self.chapters_list_layout.setObjectName(u"chapters_list_layout")

        self.chapters_layout.addWidget(self.chapters_list)


        self.Brief_layout.addWidget(self.chapters)

        self.warnings = QFrame(Brief)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setProperty(u"panel", u"section")
        self.warnings_layout = QVBoxLayout(self.warnings)
        self.warnings_layout.setObjectName(u"warnings_layout")
        self.warnings_title = QLabel(self.warnings)
        self.warnings_title.setObjectName(u"warnings_title")
        self.warnings_title.setWordWrap(True)
        self.warnings_title.setProperty(u"type", u"heading")

        self.warnings_layout.addWidget(self.warnings_title)

        self.warnings_list = QFrame(self.warnings)
        self.warnings_list.setObjectName(u"warnings_list")
        self.warnings_list.setProperty(u"panel", u"stack")
        self.warnings_list_layout = QVBoxLayout(self.warnings_list)
        self.warnings_list_layout.setObjectName(u"warnings_list_layout")

        self.warnings_layout.addWidget(self.warnings_list)


        self.Brief_layout.addWidget(self.warnings)

        self.acts = QFrame(Brief)
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


        self.Brief_layout.addWidget(self.acts)


        self.retranslateUi(Brief)

        QMetaObject.connectSlotsByName(Brief)
    # setupUi

    def retranslateUi(self, Brief):
        self.title.setText(QCoreApplication.translate("Brief", u"What you are asked to sign", None))
        self.compare_title.setText(QCoreApplication.translate("Brief", u"Compare these words", None))
        self.chapters_title.setText(QCoreApplication.translate("Brief", u"What it commits the provider to", None))
        self.warnings_title.setText(QCoreApplication.translate("Brief", u"What counsel looked at twice", None))
        self.send_back.setText(QCoreApplication.translate("Brief", u"Send back with a comment\u2026", None))
        pass
    # retranslateUi

