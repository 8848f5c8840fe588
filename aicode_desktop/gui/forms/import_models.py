# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_models.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_ImportModels(object):
    def setupUi(self, ImportModels):
        if not ImportModels.objectName():
            ImportModels.setObjectName(u"ImportModels")
        self.ImportModels_layout = QVBoxLayout(ImportModels)
        self.ImportModels_layout.setObjectName(u"ImportModels_layout")
        self.heading = QFrame(ImportModels)
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


        self.ImportModels_layout.addWidget(self.heading)

        self.table_text_field = Field(ImportModels)
        self.table_text_field.setObjectName(u"table_text_field")
        self.table_text_field_layout = QVBoxLayout(self.table_text_field)
        self.table_text_field_layout.setObjectName(u"table_text_field_layout")
        self.table_head = QFrame(self.table_text_field)
        self.table_head.setObjectName(u"table_head")
        self.table_head.setProperty(u"panel", u"row")
        self.table_head_layout = QHBoxLayout(self.table_head)
        self.table_head_layout.setObjectName(u"table_head_layout")
        self.table_text_label = QLabel(self.table_head)
        self.table_text_label.setObjectName(u"table_text_label")

        self.table_head_layout.addWidget(self.table_text_label)

        self.table_head_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.table_head_layout.addItem(self.table_head_room1)

        self.choose_file = QPushButton(self.table_head)
        self.choose_file.setObjectName(u"choose_file")
        self.choose_file.setProperty(u"kind", u"link")
        self.choose_file.setAutoDefault(False)

        self.table_head_layout.addWidget(self.choose_file)


        self.table_text_field_layout.addWidget(self.table_head)

        self.table_text = QPlainTextEdit(self.table_text_field)
        self.table_text.setObjectName(u"table_text")
        self.table_text.setTabChangesFocus(True)

        self.table_text_field_layout.addWidget(self.table_text)


        self.ImportModels_layout.addWidget(self.table_text_field)

        self.errors = ErrorPanel(ImportModels)
        self.errors.setObjectName(u"errors")

        self.ImportModels_layout.addWidget(self.errors)

        self.remark = Notice(ImportModels)
        self.remark.setObjectName(u"remark")

        self.ImportModels_layout.addWidget(self.remark)

        self.understood = QFrame(ImportModels)
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


        self.ImportModels_layout.addWidget(self.understood)

        self.import_acts = QFrame(ImportModels)
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

        self.add = QPushButton(self.import_acts)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"primary")

        self.import_acts_layout.addWidget(self.add)


        self.ImportModels_layout.addWidget(self.import_acts)

#if QT_CONFIG(shortcut)
        self.table_text_label.setBuddy(self.table_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_text, self.choose_file)
        QWidget.setTabOrder(self.choose_file, self.understood_list)
        QWidget.setTabOrder(self.understood_list, self.skipped_list)
        QWidget.setTabOrder(self.skipped_list, self.cancel)
        QWidget.setTabOrder(self.cancel, self.add)

        self.retranslateUi(ImportModels)

        self.add.setDefault(True)


        QMetaObject.connectSlotsByName(ImportModels)
    # setupUi

    def retranslateUi(self, ImportModels):
        ImportModels.setWindowTitle(QCoreApplication.translate("ImportModels", u"Import models", None))
        self.title.setText(QCoreApplication.translate("ImportModels", u"Import models", None))
        self.lead.setText(QCoreApplication.translate("ImportModels", u"From a CSV file or a spreadsheet, or cells copied from one. The first row holds the headings.", None))
        self.table_text_field.setProperty(u"hint", QCoreApplication.translate("ImportModels", u"Headings: Name, Version, Market status, Date, Modalities, Training compute, Systemic risk.", None))
        self.table_text_label.setText(QCoreApplication.translate("ImportModels", u"&Table", None))
        self.choose_file.setText(QCoreApplication.translate("ImportModels", u"Choose a file\u2026", None))
#if QT_CONFIG(accessibility)
        self.understood_list.setAccessibleName(QCoreApplication.translate("ImportModels", u"Models that were understood", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.skipped_list.setAccessibleName(QCoreApplication.translate("ImportModels", u"What was not taken, and why", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ImportModels", u"Cancel", None))
        self.add.setText(QCoreApplication.translate("ImportModels", u"Add models", None))
    # retranslateUi

