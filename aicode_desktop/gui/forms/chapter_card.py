# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chapter_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import (MarkedLine, Notice)

class Ui_ChapterCard(object):
    def setupUi(self, ChapterCard):
        if not ChapterCard.objectName():
            ChapterCard.setObjectName(u"ChapterCard")
        self.ChapterCard_layout = QVBoxLayout(ChapterCard)
        self.ChapterCard_layout.setObjectName(u"ChapterCard_layout")
        self.head = QWidget(ChapterCard)
        self.head.setObjectName(u"head")
        self.head_layout = QHBoxLayout(self.head)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"type", u"heading")

        self.head_layout.addWidget(self.title)

        self.answer = Choice(self.head)
        self.answer.setObjectName(u"answer")
        self.answer_layout = QHBoxLayout(self.answer)
        self.answer_layout.setObjectName(u"answer_layout")
        self.sign = ChoiceButton(self.answer)
        self.sign.setObjectName(u"sign")

        self.answer_layout.addWidget(self.sign)

        self.leave_out = ChoiceButton(self.answer)
        self.leave_out.setObjectName(u"leave_out")

        self.answer_layout.addWidget(self.leave_out)


        self.head_layout.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignTop)

        self.head_layout.setStretch(0, 1)

        self.ChapterCard_layout.addWidget(self.head)

        self.basis = QLabel(ChapterCard)
        self.basis.setObjectName(u"basis")
        self.basis.setText(u"")
        self.basis.setWordWrap(True)
        self.basis.setTextFormat(Qt.TextFormat.PlainText)
        self.basis.setProperty(u"type", u"soft")

        self.ChapterCard_layout.addWidget(self.basis)

        self.summary = QLabel(ChapterCard)
        self.summary.setObjectName(u"summary")
        self.summary.setText(u"")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.ChapterCard_layout.addWidget(self.summary)

        self.remark = QLabel(ChapterCard)
        self.remark.setObjectName(u"remark")
        self.remark.setText(u"")
        self.remark.setWordWrap(True)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setProperty(u"type", u"hint")

        self.ChapterCard_layout.addWidget(self.remark)

        self.consequence = Notice(ChapterCard)
        self.consequence.setObjectName(u"consequence")

        self.ChapterCard_layout.addWidget(self.consequence)

        self.complaint = MarkedLine(ChapterCard)
        self.complaint.setObjectName(u"complaint")

        self.ChapterCard_layout.addWidget(self.complaint)

        self.commitments = Fold(ChapterCard)
        self.commitments.setObjectName(u"commitments")

        self.ChapterCard_layout.addWidget(self.commitments)

        QWidget.setTabOrder(self.sign, self.leave_out)
        QWidget.setTabOrder(self.leave_out, self.commitments)

        self.retranslateUi(ChapterCard)

        QMetaObject.connectSlotsByName(ChapterCard)
    # setupUi

    def retranslateUi(self, ChapterCard):
        self.sign.setText(QCoreApplication.translate("ChapterCard", u"Sign", None))
        self.leave_out.setText(QCoreApplication.translate("ChapterCard", u"Leave out", None))
        pass
    # retranslateUi

