# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'archive.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.records_table import RecordsTable
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_Archive(object):
    def setupUi(self, Archive):
        if not Archive.objectName():
            Archive.setObjectName(u"Archive")
        self.Archive_layout = QVBoxLayout(Archive)
        self.Archive_layout.setObjectName(u"Archive_layout")
        self.back_row = QFrame(Archive)
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


        self.Archive_layout.addWidget(self.back_row)

        self.heading = QFrame(Archive)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = QLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Archive_layout.addWidget(self.heading)

        self.find = QLineEdit(Archive)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.Archive_layout.addWidget(self.find)

        self.all_filters = QFrame(Archive)
        self.all_filters.setObjectName(u"all_filters")
        self.all_filters.setProperty(u"panel", u"row")
        self.all_filters_layout = QVBoxLayout(self.all_filters)
        self.all_filters_layout.setObjectName(u"all_filters_layout")
        self.filters = QFrame(self.all_filters)
        self.filters.setObjectName(u"filters")
        self.filters.setProperty(u"panel", u"row")
        self.filters_layout = QHBoxLayout(self.filters)
        self.filters_layout.setObjectName(u"filters_layout")
        self.provider = QComboBox(self.filters)
        self.provider.setObjectName(u"provider")
        self.provider.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.provider.setMinimumContentsLength(8)

        self.filters_layout.addWidget(self.provider)

        self.model = QComboBox(self.filters)
        self.model.setObjectName(u"model")
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(8)

        self.filters_layout.addWidget(self.model)

        self.chapter = QComboBox(self.filters)
        self.chapter.setObjectName(u"chapter")
        self.chapter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chapter.setMinimumContentsLength(8)

        self.filters_layout.addWidget(self.chapter)


        self.all_filters_layout.addWidget(self.filters)

        self.more_filters = QFrame(self.all_filters)
        self.more_filters.setObjectName(u"more_filters")
        self.more_filters.setProperty(u"panel", u"row")
        self.more_filters_layout = QHBoxLayout(self.more_filters)
        self.more_filters_layout.setObjectName(u"more_filters_layout")
        self.act = QComboBox(self.more_filters)
        self.act.setObjectName(u"act")
        self.act.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.act.setMinimumContentsLength(8)

        self.more_filters_layout.addWidget(self.act)

        self.year = QComboBox(self.more_filters)
        self.year.setObjectName(u"year")
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.year.setMinimumContentsLength(8)

        self.more_filters_layout.addWidget(self.year)

        self.state = QComboBox(self.more_filters)
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state.setMinimumContentsLength(8)

        self.more_filters_layout.addWidget(self.state)


        self.all_filters_layout.addWidget(self.more_filters)


        self.Archive_layout.addWidget(self.all_filters)

        self.count = QLabel(Archive)
        self.count.setObjectName(u"count")
        self.count.setText(u"")
        self.count.setWordWrap(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"type", u"soft")

        self.Archive_layout.addWidget(self.count)

        self.show_all = QPushButton(Archive)
        self.show_all.setObjectName(u"show_all")
        self.show_all.setProperty(u"kind", u"link")
        self.show_all.setAutoDefault(False)

        self.Archive_layout.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)

        self.table = RecordsTable(Archive)
        self.table.setObjectName(u"table")

        self.Archive_layout.addWidget(self.table)

        self.record_acts = QFrame(Archive)
        self.record_acts.setObjectName(u"record_acts")
        self.record_acts.setProperty(u"panel", u"row")
        self.record_acts_layout = QHBoxLayout(self.record_acts)
        self.record_acts_layout.setObjectName(u"record_acts_layout")
        self.open = QPushButton(self.record_acts)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.open)

        self.open_pdf = QPushButton(self.record_acts)
        self.open_pdf.setObjectName(u"open_pdf")
        self.open_pdf.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.open_pdf)

        self.export_record = QPushButton(self.record_acts)
        self.export_record.setObjectName(u"export_record")
        self.export_record.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.export_record)

        self.save_table = QPushButton(self.record_acts)
        self.save_table.setObjectName(u"save_table")
        self.save_table.setAutoDefault(False)

        self.record_acts_layout.addWidget(self.save_table)

        self.record_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.record_acts_layout.addItem(self.record_acts_room)


        self.Archive_layout.addWidget(self.record_acts)

        self.result = QFrame(Archive)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"panel", u"fields")
        self.result_layout = QVBoxLayout(self.result)
        self.result_layout.setObjectName(u"result_layout")
        self.result_words = Notice(self.result)
        self.result_words.setObjectName(u"result_words")

        self.result_layout.addWidget(self.result_words)

        self.result_rows = RowList(self.result)
        self.result_rows.setObjectName(u"result_rows")
        self.result_rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.result_layout.addWidget(self.result_rows)


        self.Archive_layout.addWidget(self.result)

        self.whole = QFrame(Archive)
        self.whole.setObjectName(u"whole")
        self.whole.setProperty(u"panel", u"section")
        self.whole_layout = QVBoxLayout(self.whole)
        self.whole_layout.setObjectName(u"whole_layout")
        self.whole_title = QLabel(self.whole)
        self.whole_title.setObjectName(u"whole_title")
        self.whole_title.setWordWrap(True)
        self.whole_title.setTextFormat(Qt.TextFormat.PlainText)
        self.whole_title.setProperty(u"type", u"heading")

        self.whole_layout.addWidget(self.whole_title)

        self.whole_words = QLabel(self.whole)
        self.whole_words.setObjectName(u"whole_words")
        self.whole_words.setWordWrap(True)
        self.whole_words.setTextFormat(Qt.TextFormat.PlainText)
        self.whole_words.setProperty(u"type", u"soft")

        self.whole_layout.addWidget(self.whole_words)

        self.known_head_field = Field(self.whole)
        self.known_head_field.setObjectName(u"known_head_field")
        self.known_head_field_layout = QVBoxLayout(self.known_head_field)
        self.known_head_field_layout.setObjectName(u"known_head_field_layout")
        self.known_head_label = QLabel(self.known_head_field)
        self.known_head_label.setObjectName(u"known_head_label")

        self.known_head_field_layout.addWidget(self.known_head_label)

        self.known_head = QLineEdit(self.known_head_field)
        self.known_head.setObjectName(u"known_head")

        self.known_head_field_layout.addWidget(self.known_head)


        self.whole_layout.addWidget(self.known_head_field)

        self.progress = QProgressBar(self.whole)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole_layout.addWidget(self.progress)

        self.whole_acts = QFrame(self.whole)
        self.whole_acts.setObjectName(u"whole_acts")
        self.whole_acts.setProperty(u"panel", u"row")
        self.whole_acts_layout = QHBoxLayout(self.whole_acts)
        self.whole_acts_layout.setObjectName(u"whole_acts_layout")
        self.check = QPushButton(self.whole_acts)
        self.check.setObjectName(u"check")
        self.check.setAutoDefault(False)

        self.whole_acts_layout.addWidget(self.check)

        self.take_in = QPushButton(self.whole_acts)
        self.take_in.setObjectName(u"take_in")
        self.take_in.setAutoDefault(False)

        self.whole_acts_layout.addWidget(self.take_in)

        self.export_all = QPushButton(self.whole_acts)
        self.export_all.setObjectName(u"export_all")
        self.export_all.setAutoDefault(False)

        self.whole_acts_layout.addWidget(self.export_all)

        self.whole_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.whole_acts_layout.addItem(self.whole_acts_room)


        self.whole_layout.addWidget(self.whole_acts)


        self.Archive_layout.addWidget(self.whole)

        self.due = QFrame(Archive)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"panel", u"section")
        self.due_layout = QVBoxLayout(self.due)
        self.due_layout.setObjectName(u"due_layout")
        self.due_title = QLabel(self.due)
        self.due_title.setObjectName(u"due_title")
        self.due_title.setWordWrap(True)
        self.due_title.setTextFormat(Qt.TextFormat.PlainText)
        self.due_title.setProperty(u"type", u"heading")

        self.due_layout.addWidget(self.due_title)

        self.due_words = QLabel(self.due)
        self.due_words.setObjectName(u"due_words")
        self.due_words.setText(u"")
        self.due_words.setWordWrap(True)
        self.due_words.setTextFormat(Qt.TextFormat.PlainText)
        self.due_words.setProperty(u"type", u"soft")

        self.due_layout.addWidget(self.due_words)

        self.periods = QFrame(self.due)
        self.periods.setObjectName(u"periods")
        self.periods.setProperty(u"panel", u"row")
        self.periods_layout = QHBoxLayout(self.periods)
        self.periods_layout.setObjectName(u"periods_layout")
        self.long_years_field = Field(self.periods)
        self.long_years_field.setObjectName(u"long_years_field")
        self.long_years_field_layout = QVBoxLayout(self.long_years_field)
        self.long_years_field_layout.setObjectName(u"long_years_field_layout")
        self.long_years_label = QLabel(self.long_years_field)
        self.long_years_label.setObjectName(u"long_years_label")

        self.long_years_field_layout.addWidget(self.long_years_label)

        self.long_years = QComboBox(self.long_years_field)
        self.long_years.setObjectName(u"long_years")

        self.long_years_field_layout.addWidget(self.long_years)


        self.periods_layout.addWidget(self.long_years_field)

        self.short_years_field = Field(self.periods)
        self.short_years_field.setObjectName(u"short_years_field")
        self.short_years_field_layout = QVBoxLayout(self.short_years_field)
        self.short_years_field_layout.setObjectName(u"short_years_field_layout")
        self.short_years_label = QLabel(self.short_years_field)
        self.short_years_label.setObjectName(u"short_years_label")

        self.short_years_field_layout.addWidget(self.short_years_label)

        self.short_years = QComboBox(self.short_years_field)
        self.short_years.setObjectName(u"short_years")

        self.short_years_field_layout.addWidget(self.short_years)


        self.periods_layout.addWidget(self.short_years_field)


        self.due_layout.addWidget(self.periods)

        self.due_rows = RowList(self.due)
        self.due_rows.setObjectName(u"due_rows")
        self.due_rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.due_layout.addWidget(self.due_rows)

        self.disposal = QFrame(self.due)
        self.disposal.setObjectName(u"disposal")
        self.disposal.setProperty(u"panel", u"fields")
        self.disposal_layout = QVBoxLayout(self.disposal)
        self.disposal_layout.setObjectName(u"disposal_layout")
        self.decided_by_field = Field(self.disposal)
        self.decided_by_field.setObjectName(u"decided_by_field")
        self.decided_by_field_layout = QVBoxLayout(self.decided_by_field)
        self.decided_by_field_layout.setObjectName(u"decided_by_field_layout")
        self.decided_by_label = QLabel(self.decided_by_field)
        self.decided_by_label.setObjectName(u"decided_by_label")

        self.decided_by_field_layout.addWidget(self.decided_by_label)

        self.decided_by = QLineEdit(self.decided_by_field)
        self.decided_by.setObjectName(u"decided_by")

        self.decided_by_field_layout.addWidget(self.decided_by)


        self.disposal_layout.addWidget(self.decided_by_field)

        self.dispose_acts = QFrame(self.disposal)
        self.dispose_acts.setObjectName(u"dispose_acts")
        self.dispose_acts.setProperty(u"panel", u"row")
        self.dispose_acts_layout = QHBoxLayout(self.dispose_acts)
        self.dispose_acts_layout.setObjectName(u"dispose_acts_layout")
        self.dispose = QPushButton(self.dispose_acts)
        self.dispose.setObjectName(u"dispose")
        self.dispose.setAutoDefault(False)

        self.dispose_acts_layout.addWidget(self.dispose)

        self.dispose_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dispose_acts_layout.addItem(self.dispose_acts_room)


        self.disposal_layout.addWidget(self.dispose_acts)


        self.due_layout.addWidget(self.disposal)


        self.Archive_layout.addWidget(self.due)

#if QT_CONFIG(shortcut)
        self.known_head_label.setBuddy(self.known_head)
        self.long_years_label.setBuddy(self.long_years)
        self.short_years_label.setBuddy(self.short_years)
        self.decided_by_label.setBuddy(self.decided_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_forms, self.find)
        QWidget.setTabOrder(self.find, self.provider)
        QWidget.setTabOrder(self.provider, self.model)
        QWidget.setTabOrder(self.model, self.chapter)
        QWidget.setTabOrder(self.chapter, self.act)
        QWidget.setTabOrder(self.act, self.year)
        QWidget.setTabOrder(self.year, self.state)
        QWidget.setTabOrder(self.state, self.show_all)
        QWidget.setTabOrder(self.show_all, self.table)
        QWidget.setTabOrder(self.table, self.open)
        QWidget.setTabOrder(self.open, self.open_pdf)
        QWidget.setTabOrder(self.open_pdf, self.export_record)
        QWidget.setTabOrder(self.export_record, self.save_table)
        QWidget.setTabOrder(self.save_table, self.result_rows)
        QWidget.setTabOrder(self.result_rows, self.known_head)
        QWidget.setTabOrder(self.known_head, self.check)
        QWidget.setTabOrder(self.check, self.take_in)
        QWidget.setTabOrder(self.take_in, self.export_all)
        QWidget.setTabOrder(self.export_all, self.long_years)
        QWidget.setTabOrder(self.long_years, self.short_years)
        QWidget.setTabOrder(self.short_years, self.due_rows)
        QWidget.setTabOrder(self.due_rows, self.decided_by)
        QWidget.setTabOrder(self.decided_by, self.dispose)

        self.retranslateUi(Archive)

        QMetaObject.connectSlotsByName(Archive)
    # setupUi

    def retranslateUi(self, Archive):
        self.all_forms.setText(QCoreApplication.translate("Archive", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Archive", u"Archive", None))
        self.lead.setText(QCoreApplication.translate("Archive", u"Every record that was kept, and what became of it. Records are never changed.", None))
        self.find.setPlaceholderText(QCoreApplication.translate("Archive", u"Find by provider, number, model, signatory or day", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("Archive", u"Find records", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.provider.setAccessibleName(QCoreApplication.translate("Archive", u"Only this provider", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.model.setAccessibleName(QCoreApplication.translate("Archive", u"Only with this model", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.chapter.setAccessibleName(QCoreApplication.translate("Archive", u"Only with this chapter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.act.setAccessibleName(QCoreApplication.translate("Archive", u"Only of this kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("Archive", u"Only of this year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("Archive", u"Only in this state", None))
#endif // QT_CONFIG(accessibility)
        self.show_all.setText(QCoreApplication.translate("Archive", u"Show all records", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Archive", u"Records", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("Archive", u"&Open", None))
        self.open_pdf.setText(QCoreApplication.translate("Archive", u"Open &PDF", None))
        self.export_record.setText(QCoreApplication.translate("Archive", u"&Export\u2026", None))
        self.save_table.setText(QCoreApplication.translate("Archive", u"Save the list as CS&V\u2026", None))
#if QT_CONFIG(accessibility)
        self.result_rows.setAccessibleName(QCoreApplication.translate("Archive", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.whole_title.setText(QCoreApplication.translate("Archive", u"The whole archive", None))
        self.whole_words.setText(QCoreApplication.translate("Archive", u"Checking reads every file again, holds it against the chain of entries, and validates every signature.", None))
        self.known_head_field.setProperty(u"hint", QCoreApplication.translate("Archive", u"Optional: the digits that a check showed earlier. They show whether the end of the chain was cut.", None))
        self.known_head_label.setText(QCoreApplication.translate("Archive", u"Head of the chain, as noted elsewhere", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Archive", u"How far the check has come", None))
#endif // QT_CONFIG(accessibility)
        self.check.setText(QCoreApplication.translate("Archive", u"&Check everything", None))
        self.take_in.setText(QCoreApplication.translate("Archive", u"&Import records\u2026", None))
        self.export_all.setText(QCoreApplication.translate("Archive", u"Export a&ll\u2026", None))
        self.due_title.setText(QCoreApplication.translate("Archive", u"Retention", None))
        self.long_years_label.setText(QCoreApplication.translate("Archive", u"With Transparency, or Safety and Security", None))
        self.short_years_label.setText(QCoreApplication.translate("Archive", u"All others", None))
#if QT_CONFIG(accessibility)
        self.due_rows.setAccessibleName(QCoreApplication.translate("Archive", u"Records whose retention period is over", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_label.setText(QCoreApplication.translate("Archive", u"Who decided that they are taken away", None))
        self.dispose.setText(QCoreApplication.translate("Archive", u"Take them away for good", None))
        pass
    # retranslateUi

