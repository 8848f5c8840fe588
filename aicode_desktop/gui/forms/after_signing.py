# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'after_signing.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_AfterSigning(object):
    def setupUi(self, AfterSigning):
        if not AfterSigning.objectName():
            AfterSigning.setObjectName(u"AfterSigning")
        self.AfterSigning_layout = QVBoxLayout(AfterSigning)
        self.AfterSigning_layout.setObjectName(u"AfterSigning_layout")
        self.became = QFrame(AfterSigning)
        self.became.setObjectName(u"became")
        self.became.setProperty(u"panel", u"section")
        self.became_layout = QVBoxLayout(self.became)
        self.became_layout.setObjectName(u"became_layout")
        self.became_title = QLabel(self.became)
        self.became_title.setObjectName(u"became_title")
        self.became_title.setProperty(u"type", u"heading")

        self.became_layout.addWidget(self.became_title)

        self.became_list = QFrame(self.became)
        self.became_list.setObjectName(u"became_list")
        self.became_list.setProperty(u"panel", u"stack")
        self.became_list_layout = QVBoxLayout(self.became_list)
        self.became_list_layout.setObjectName(u"became_list_layout")

        self.became_layout.addWidget(self.became_list)

        self.noted = Notice(self.became)
        self.noted.setObjectName(u"noted")

        self.became_layout.addWidget(self.noted)

        self.day_row = QWidget(self.became)
        self.day_row.setObjectName(u"day_row")
        self.day_row_layout = QHBoxLayout(self.day_row)
        self.day_row_layout.setObjectName(u"day_row_layout")
        self.day_row_layout.setContentsMargins(0, 0, 0, 0)
        self.day_field = Field(self.day_row)
        self.day_field.setObjectName(u"day_field")
        self.day_field_layout = QVBoxLayout(self.day_field)
        self.day_field_layout.setObjectName(u"day_field_layout")
        self.day_label = QLabel(self.day_field)
        self.day_label.setObjectName(u"day_label")

        self.day_field_layout.addWidget(self.day_label)

        self.day = DateLine(self.day_field)
        self.day.setObjectName(u"day")

        self.day_field_layout.addWidget(self.day)


        self.day_row_layout.addWidget(self.day_field)

        self.day_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_row_layout.addItem(self.day_room)

        self.day_row_layout.setStretch(0, 1)
        self.day_row_layout.setStretch(1, 1)

        self.became_layout.addWidget(self.day_row)

        self.note_acts = QFrame(self.became)
        self.note_acts.setObjectName(u"note_acts")
        self.note_acts.setProperty(u"panel", u"row")
        self.note_acts_layout = QHBoxLayout(self.note_acts)
        self.note_acts_layout.setObjectName(u"note_acts_layout")
        self.sent = QPushButton(self.note_acts)
        self.sent.setObjectName(u"sent")
        self.sent.setAutoDefault(False)

        self.note_acts_layout.addWidget(self.sent)

        self.reply = QPushButton(self.note_acts)
        self.reply.setObjectName(u"reply")
        self.reply.setAutoDefault(False)

        self.note_acts_layout.addWidget(self.reply)

        self.listed = QPushButton(self.note_acts)
        self.listed.setObjectName(u"listed")
        self.listed.setAutoDefault(False)

        self.note_acts_layout.addWidget(self.listed)

        self.note_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.note_acts_layout.addItem(self.note_acts_room)


        self.became_layout.addWidget(self.note_acts)

        self.reply_hint = QLabel(self.became)
        self.reply_hint.setObjectName(u"reply_hint")
        self.reply_hint.setWordWrap(True)
        self.reply_hint.setProperty(u"type", u"hint")

        self.became_layout.addWidget(self.reply_hint)

        self.acknowledged = QPushButton(self.became)
        self.acknowledged.setObjectName(u"acknowledged")
        self.acknowledged.setProperty(u"kind", u"link")
        self.acknowledged.setAutoDefault(False)

        self.became_layout.addWidget(self.acknowledged)


        self.AfterSigning_layout.addWidget(self.became)

        self.chain = QFrame(AfterSigning)
        self.chain.setObjectName(u"chain")
        self.chain.setProperty(u"panel", u"section")
        self.chain_layout = QVBoxLayout(self.chain)
        self.chain_layout.setObjectName(u"chain_layout")
        self.chain_title = QLabel(self.chain)
        self.chain_title.setObjectName(u"chain_title")
        self.chain_title.setProperty(u"type", u"heading")

        self.chain_layout.addWidget(self.chain_title)

        self.chain_list = QFrame(self.chain)
        self.chain_list.setObjectName(u"chain_list")
        self.chain_list.setProperty(u"panel", u"stack")
        self.chain_list_layout = QVBoxLayout(self.chain_list)
        self.chain_list_layout.setObjectName(u"chain_list_layout")

        self.chain_layout.addWidget(self.chain_list)


        self.AfterSigning_layout.addWidget(self.chain)

        self.later = QFrame(AfterSigning)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"panel", u"section")
        self.later_layout = QVBoxLayout(self.later)
        self.later_layout.setObjectName(u"later_layout")
        self.later_title = QLabel(self.later)
        self.later_title.setObjectName(u"later_title")
        self.later_title.setProperty(u"type", u"heading")

        self.later_layout.addWidget(self.later_title)

        self.later_words = QLabel(self.later)
        self.later_words.setObjectName(u"later_words")
        self.later_words.setWordWrap(True)
        self.later_words.setProperty(u"type", u"soft")

        self.later_layout.addWidget(self.later_words)

        self.followed = Notice(self.later)
        self.followed.setObjectName(u"followed")

        self.later_layout.addWidget(self.followed)

        self.later_acts = QFrame(self.later)
        self.later_acts.setObjectName(u"later_acts")
        self.later_acts.setProperty(u"panel", u"row")
        self.later_acts_layout = QHBoxLayout(self.later_acts)
        self.later_acts_layout.setObjectName(u"later_acts_layout")
        self.change = QPushButton(self.later_acts)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.later_acts_layout.addWidget(self.change)

        self.correct = QPushButton(self.later_acts)
        self.correct.setObjectName(u"correct")
        self.correct.setAutoDefault(False)

        self.later_acts_layout.addWidget(self.correct)

        self.withdraw = QPushButton(self.later_acts)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setAutoDefault(False)

        self.later_acts_layout.addWidget(self.withdraw)

        self.renew = QPushButton(self.later_acts)
        self.renew.setObjectName(u"renew")
        self.renew.setAutoDefault(False)

        self.later_acts_layout.addWidget(self.renew)

        self.later_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.later_acts_layout.addItem(self.later_acts_room)


        self.later_layout.addWidget(self.later_acts)


        self.AfterSigning_layout.addWidget(self.later)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.sent)
        QWidget.setTabOrder(self.sent, self.reply)
        QWidget.setTabOrder(self.reply, self.listed)
        QWidget.setTabOrder(self.listed, self.acknowledged)
        QWidget.setTabOrder(self.acknowledged, self.change)
        QWidget.setTabOrder(self.change, self.correct)
        QWidget.setTabOrder(self.correct, self.withdraw)
        QWidget.setTabOrder(self.withdraw, self.renew)

        self.retranslateUi(AfterSigning)

        QMetaObject.connectSlotsByName(AfterSigning)
    # setupUi

    def retranslateUi(self, AfterSigning):
        self.became_title.setText(QCoreApplication.translate("AfterSigning", u"What became of it", None))
        self.day_field.setProperty(u"hint", QCoreApplication.translate("AfterSigning", u"On which it happened, such as 2027-01-31.", None))
        self.day_label.setText(QCoreApplication.translate("AfterSigning", u"Day", None))
        self.sent.setText(QCoreApplication.translate("AfterSigning", u"Note as sent", None))
        self.reply.setText(QCoreApplication.translate("AfterSigning", u"Keep a reply\u2026", None))
        self.listed.setText(QCoreApplication.translate("AfterSigning", u"Note as listed", None))
        self.reply_hint.setText(QCoreApplication.translate("AfterSigning", u"A reply saved as .eml or .msg can be dropped here; its own day then counts.", None))
        self.acknowledged.setText(QCoreApplication.translate("AfterSigning", u"Note as acknowledged without a reply to keep", None))
        self.chain_title.setText(QCoreApplication.translate("AfterSigning", u"The chain of documents", None))
        self.later_title.setText(QCoreApplication.translate("AfterSigning", u"If something changes", None))
        self.later_words.setText(QCoreApplication.translate("AfterSigning", u"A signed document is never altered. What changes is declared in a document of its own, made from the same data, signed and sent in the same way.", None))
        self.change.setText(QCoreApplication.translate("AfterSigning", u"Change\u2026", None))
        self.correct.setText(QCoreApplication.translate("AfterSigning", u"Correct\u2026", None))
        self.withdraw.setText(QCoreApplication.translate("AfterSigning", u"Withdraw\u2026", None))
        self.renew.setText(QCoreApplication.translate("AfterSigning", u"Sign an updated Code\u2026", None))
        pass
    # retranslateUi

