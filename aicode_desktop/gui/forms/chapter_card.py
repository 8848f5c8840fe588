# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chapter_card.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import (MarkedLine, Notice)
from aicode_desktop.gui.widgets.wrapped_label import WrappedLabel

class Ui_ChapterCard(object):
    def setupUi(self, ChapterCard):
        if not ChapterCard.objectName():
            ChapterCard.setObjectName(u"ChapterCard")
        self.ChapterCard_layout = QVBoxLayout(ChapterCard)
        self.ChapterCard_layout.setObjectName(u"ChapterCard_layout")
        self.name = QFrame(ChapterCard)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"panel", u"stack")
        self.name_layout = QVBoxLayout(self.name)
        self.name_layout.setObjectName(u"name_layout")
        self.head = QWidget(self.name)
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

        self.name_layout.addWidget(self.head)

        self.basis = QLabel(self.name)
        self.basis.setObjectName(u"basis")
        self.basis.setText(u"")
        self.basis.setWordWrap(True)
        self.basis.setTextFormat(Qt.TextFormat.PlainText)
        self.basis.setProperty(u"type", u"soft")

        self.name_layout.addWidget(self.basis)


        self.ChapterCard_layout.addWidget(self.name)

        self.summary = QLabel(ChapterCard)
        self.summary.setObjectName(u"summary")
        self.summary.setText(u"")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.ChapterCard_layout.addWidget(self.summary)

        self.remark = WrappedLabel(ChapterCard)
        self.remark.setObjectName(u"remark")
        self.remark.setText(u"")
        self.remark.setWordWrap(True)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setProperty(u"type", u"hint")

        self.ChapterCard_layout.addWidget(self.remark)

        self.consequence = Notice(ChapterCard)
        self.consequence.setObjectName(u"consequence")

        self.ChapterCard_layout.addWidget(self.consequence)

        self.question = QFrame(ChapterCard)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"panel", u"warn")
        self.question_layout = QVBoxLayout(self.question)
        self.question_layout.setObjectName(u"question_layout")
        self.question_words = WrappedLabel(self.question)
        self.question_words.setObjectName(u"question_words")
        self.question_words.setText(u"")
        self.question_words.setWordWrap(True)
        self.question_words.setTextFormat(Qt.TextFormat.PlainText)

        self.question_layout.addWidget(self.question_words)

        self.question_source = WrappedLabel(self.question)
        self.question_source.setObjectName(u"question_source")
        self.question_source.setText(u"")
        self.question_source.setWordWrap(True)
        self.question_source.setTextFormat(Qt.TextFormat.PlainText)
        self.question_source.setProperty(u"type", u"hint")

        self.question_layout.addWidget(self.question_source)

        self.question_acts = QFrame(self.question)
        self.question_acts.setObjectName(u"question_acts")
        self.question_acts.setProperty(u"panel", u"row")
        self.question_acts_layout = QHBoxLayout(self.question_acts)
        self.question_acts_layout.setObjectName(u"question_acts_layout")
        self.confirm = QPushButton(self.question_acts)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setAutoDefault(False)

        self.question_acts_layout.addWidget(self.confirm)

        self.not_now = QPushButton(self.question_acts)
        self.not_now.setObjectName(u"not_now")
        self.not_now.setAutoDefault(False)

        self.question_acts_layout.addWidget(self.not_now)

        self.question_acts_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.question_acts_layout.addItem(self.question_acts_room2)


        self.question_layout.addWidget(self.question_acts)


        self.ChapterCard_layout.addWidget(self.question)

        self.complaint = MarkedLine(ChapterCard)
        self.complaint.setObjectName(u"complaint")

        self.ChapterCard_layout.addWidget(self.complaint)

        self.reason_field = Field(ChapterCard)
        self.reason_field.setObjectName(u"reason_field")
        self.reason_field_layout = QVBoxLayout(self.reason_field)
        self.reason_field_layout.setObjectName(u"reason_field_layout")
        self.reason_label = QLabel(self.reason_field)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_field_layout.addWidget(self.reason_label)

        self.reason = QLineEdit(self.reason_field)
        self.reason.setObjectName(u"reason")

        self.reason_field_layout.addWidget(self.reason)


        self.ChapterCard_layout.addWidget(self.reason_field)

        self.entails = Fold(ChapterCard)
        self.entails.setObjectName(u"entails")

        self.ChapterCard_layout.addWidget(self.entails)

        self.commitments = Fold(ChapterCard)
        self.commitments.setObjectName(u"commitments")

        self.ChapterCard_layout.addWidget(self.commitments)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sign, self.leave_out)
        QWidget.setTabOrder(self.leave_out, self.confirm)
        QWidget.setTabOrder(self.confirm, self.not_now)
        QWidget.setTabOrder(self.not_now, self.reason)
        QWidget.setTabOrder(self.reason, self.entails)
        QWidget.setTabOrder(self.entails, self.commitments)

        self.retranslateUi(ChapterCard)

        QMetaObject.connectSlotsByName(ChapterCard)
    # setupUi

    def retranslateUi(self, ChapterCard):
        self.sign.setText(QCoreApplication.translate("ChapterCard", u"Sign", u"a chapter"))
        self.leave_out.setText(QCoreApplication.translate("ChapterCard", u"Leave out", None))
        self.confirm.setText(QCoreApplication.translate("ChapterCard", u"Yes, leave it out", None))
        self.not_now.setText(QCoreApplication.translate("ChapterCard", u"Not now", None))
        self.reason_field.setProperty(u"hint", QCoreApplication.translate("ChapterCard", u"Optional, for your own files: never printed and never sent.", None))
        self.reason_label.setText(QCoreApplication.translate("ChapterCard", u"Why it is left out", None))
        pass
    # retranslateUi

