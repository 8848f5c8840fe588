# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.after_signing import AfterSigning
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.wrapped_label import WrappedLabel

class Ui_Record(object):
    def setupUi(self, Record):
        if not Record.objectName():
            Record.setObjectName(u"Record")
        self.Record_layout = QVBoxLayout(Record)
        self.Record_layout.setObjectName(u"Record_layout")
        self.back_row = QFrame(Record)
        self.back_row.setObjectName(u"back_row")
        self.back_row.setProperty(u"panel", u"row")
        self.back_row_layout = QHBoxLayout(self.back_row)
        self.back_row_layout.setObjectName(u"back_row_layout")
        self.all_forms = QPushButton(self.back_row)
        self.all_forms.setObjectName(u"all_forms")
        self.all_forms.setProperty(u"kind", u"link")
        self.all_forms.setAutoDefault(False)

        self.back_row_layout.addWidget(self.all_forms)

        self.back_row_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_row_layout.addItem(self.back_row_room1)


        self.Record_layout.addWidget(self.back_row)

        self.heading = QFrame(Record)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = WrappedLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setText(u"")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Record_layout.addWidget(self.heading)

        self.not_yet = Notice(Record)
        self.not_yet.setObjectName(u"not_yet")

        self.Record_layout.addWidget(self.not_yet)

        self.summary = QFrame(Record)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"panel", u"stack")
        self.summary_layout = QVBoxLayout(self.summary)
        self.summary_layout.setObjectName(u"summary_layout")

        self.Record_layout.addWidget(self.summary)

        self.record_acts = QFrame(Record)
        self.record_acts.setObjectName(u"record_acts")
        self.record_acts.setProperty(u"panel", u"row")
        self.record_acts_layout = QHBoxLayout(self.record_acts)
        self.record_acts_layout.setObjectName(u"record_acts_layout")
        self.check_record = QPushButton(self.record_acts)
        self.check_record.setObjectName(u"check_record")
        self.check_record.setProperty(u"kind", u"primary")
        self.check_record.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.check_record)

        self.show_in_folder = QPushButton(self.record_acts)
        self.show_in_folder.setObjectName(u"show_in_folder")
        self.show_in_folder.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.show_in_folder)

        self.verify_form = QPushButton(self.record_acts)
        self.verify_form.setObjectName(u"verify_form")
        self.verify_form.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.verify_form)

        self.new_form = QPushButton(self.record_acts)
        self.new_form.setObjectName(u"new_form")
        self.new_form.setProperty(u"kind", u"link")
        self.new_form.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.new_form)

        self.record_acts_room3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.record_acts_layout.addItem(self.record_acts_room3)


        self.Record_layout.addWidget(self.record_acts)

        self.result = QFrame(Record)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"panel", u"fields")
        self.result_layout = QVBoxLayout(self.result)
        self.result_layout.setObjectName(u"result_layout")
        self.result_words = Notice(self.result)
        self.result_words.setObjectName(u"result_words")

        self.result_layout.addWidget(self.result_words)

        self.result_list = QFrame(self.result)
        self.result_list.setObjectName(u"result_list")
        self.result_list.setProperty(u"panel", u"stack")
        self.result_list_layout = QVBoxLayout(self.result_list)
        self.result_list_layout.setObjectName(u"result_list_layout")

        self.result_layout.addWidget(self.result_list)


        self.Record_layout.addWidget(self.result)

        self.after = AfterSigning(Record)
        self.after.setObjectName(u"after")

        self.Record_layout.addWidget(self.after)

        self.files = QFrame(Record)
        self.files.setObjectName(u"files")
        self.files.setProperty(u"panel", u"section")
        self.files_layout = QVBoxLayout(self.files)
        self.files_layout.setObjectName(u"files_layout")
        self.files_title = QLabel(self.files)
        self.files_title.setObjectName(u"files_title")
        self.files_title.setProperty(u"type", u"heading")

        self.files_layout.addWidget(self.files_title)

        self.files_list = QFrame(self.files)
        self.files_list.setObjectName(u"files_list")
        self.files_list.setProperty(u"panel", u"stack")
        self.files_list_layout = QVBoxLayout(self.files_list)
        self.files_list_layout.setObjectName(u"files_list_layout")

        self.files_layout.addWidget(self.files_list)

        self.files_hint = QLabel(self.files)
        self.files_hint.setObjectName(u"files_hint")
        self.files_hint.setWordWrap(True)
        self.files_hint.setProperty(u"type", u"hint")

        self.files_layout.addWidget(self.files_hint)

        self.kept = Notice(self.files)
        self.kept.setObjectName(u"kept")

        self.files_layout.addWidget(self.kept)

        self.add_authority = QPushButton(self.files)
        self.add_authority.setObjectName(u"add_authority")
        self.add_authority.setProperty(u"kind", u"link")
        self.add_authority.setAutoDefault(False)

        self.files_layout.addWidget(self.add_authority)


        self.Record_layout.addWidget(self.files)

        QWidget.setTabOrder(self.all_forms, self.check_record)
        QWidget.setTabOrder(self.check_record, self.show_in_folder)
        QWidget.setTabOrder(self.show_in_folder, self.verify_form)
        QWidget.setTabOrder(self.verify_form, self.new_form)
        QWidget.setTabOrder(self.new_form, self.add_authority)

        self.retranslateUi(Record)

        QMetaObject.connectSlotsByName(Record)
    # setupUi

    def retranslateUi(self, Record):
        self.all_forms.setText(QCoreApplication.translate("Record", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Record", u"Record", None))
        self.check_record.setText(QCoreApplication.translate("Record", u"Check this record now", None))
        self.show_in_folder.setText(QCoreApplication.translate("Record", u"Show in &folder", None))
        self.verify_form.setText(QCoreApplication.translate("Record", u"Verify or renew the signed form", None))
        self.new_form.setText(QCoreApplication.translate("Record", u"New form from this record", None))
        self.files_title.setText(QCoreApplication.translate("Record", u"What is in it", None))
        self.files_hint.setText(QCoreApplication.translate("Record", u"The folder is a BagIt bag (RFC 8493): a manifest lists the SHA-512 of each file, so it can be checked without this program.", None))
        self.add_authority.setText(QCoreApplication.translate("Record", u"Add evidence of authority\u2026", None))
        pass
    # retranslateUi

