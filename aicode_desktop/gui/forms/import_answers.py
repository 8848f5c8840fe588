# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_answers.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_ImportAnswers(object):
    def setupUi(self, ImportAnswers):
        if not ImportAnswers.objectName():
            ImportAnswers.setObjectName(u"ImportAnswers")
        self.ImportAnswers_layout = QVBoxLayout(ImportAnswers)
        self.ImportAnswers_layout.setObjectName(u"ImportAnswers_layout")
        self.heading = QFrame(ImportAnswers)
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


        self.ImportAnswers_layout.addWidget(self.heading)

        self.remark = Notice(ImportAnswers)
        self.remark.setObjectName(u"remark")

        self.ImportAnswers_layout.addWidget(self.remark)

        self.understood = QFrame(ImportAnswers)
        self.understood.setObjectName(u"understood")
        self.understood.setProperty(u"panel", u"fields")
        self.understood_layout = QVBoxLayout(self.understood)
        self.understood_layout.setObjectName(u"understood_layout")
        self.understood_part = QFrame(self.understood)
        self.understood_part.setObjectName(u"understood_part")
        self.understood_part.setProperty(u"panel", u"stack")
        self.understood_part_layout = QVBoxLayout(self.understood_part)
        self.understood_part_layout.setObjectName(u"understood_part_layout")
        self.understood_words = QLabel(self.understood_part)
        self.understood_words.setObjectName(u"understood_words")
        self.understood_words.setText(u"")
        self.understood_words.setWordWrap(True)
        self.understood_words.setTextFormat(Qt.TextFormat.PlainText)
        self.understood_words.setProperty(u"type", u"strong")

        self.understood_part_layout.addWidget(self.understood_words)

        self.understood_list = RowList(self.understood_part)
        self.understood_list.setObjectName(u"understood_list")
        self.understood_list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.understood_part_layout.addWidget(self.understood_list)


        self.understood_layout.addWidget(self.understood_part)

        self.skipped_part = QFrame(self.understood)
        self.skipped_part.setObjectName(u"skipped_part")
        self.skipped_part.setProperty(u"panel", u"stack")
        self.skipped_part_layout = QVBoxLayout(self.skipped_part)
        self.skipped_part_layout.setObjectName(u"skipped_part_layout")
        self.skipped_words = QLabel(self.skipped_part)
        self.skipped_words.setObjectName(u"skipped_words")
        self.skipped_words.setText(u"")
        self.skipped_words.setWordWrap(True)
        self.skipped_words.setTextFormat(Qt.TextFormat.PlainText)
        self.skipped_words.setProperty(u"type", u"advice")

        self.skipped_part_layout.addWidget(self.skipped_words)

        self.skipped_list = RowList(self.skipped_part)
        self.skipped_list.setObjectName(u"skipped_list")
        self.skipped_list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.skipped_part_layout.addWidget(self.skipped_list)


        self.understood_layout.addWidget(self.skipped_part)


        self.ImportAnswers_layout.addWidget(self.understood)

        self.import_acts = QFrame(ImportAnswers)
        self.import_acts.setObjectName(u"import_acts")
        self.import_acts.setProperty(u"panel", u"row")
        self.import_acts_layout = QHBoxLayout(self.import_acts)
        self.import_acts_layout.setObjectName(u"import_acts_layout")
        self.import_acts_room0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.import_acts_layout.addItem(self.import_acts_room0)

        self.cancel = QPushButton(self.import_acts)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.import_acts_layout.addWidget(self.cancel)

        self.take = QPushButton(self.import_acts)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"kind", u"primary")

        self.import_acts_layout.addWidget(self.take)


        self.ImportAnswers_layout.addWidget(self.import_acts)

        QWidget.setTabOrder(self.understood_list, self.skipped_list)
        QWidget.setTabOrder(self.skipped_list, self.cancel)
        QWidget.setTabOrder(self.cancel, self.take)

        self.retranslateUi(ImportAnswers)

        self.take.setDefault(True)


        QMetaObject.connectSlotsByName(ImportAnswers)
    # setupUi

    def retranslateUi(self, ImportAnswers):
        ImportAnswers.setWindowTitle(QCoreApplication.translate("ImportAnswers", u"Import answers", None))
        self.title.setText(QCoreApplication.translate("ImportAnswers", u"Import answers", None))
        self.lead.setText(QCoreApplication.translate("ImportAnswers", u"What the table says about the measures. Nothing is taken before you say so, and a blank cell takes nothing away.", None))
#if QT_CONFIG(accessibility)
        self.understood_list.setAccessibleName(QCoreApplication.translate("ImportAnswers", u"Measures that were understood", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.skipped_list.setAccessibleName(QCoreApplication.translate("ImportAnswers", u"What was not taken, and why", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ImportAnswers", u"Cancel", None))
        self.take.setText(QCoreApplication.translate("ImportAnswers", u"Take answers", None))
    # retranslateUi

