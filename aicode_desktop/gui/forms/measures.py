# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'measures.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.measures_table import MeasuresTable
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.roomy_text import RoomyText

class Ui_Measures(object):
    def setupUi(self, Measures):
        if not Measures.objectName():
            Measures.setObjectName(u"Measures")
        self.Measures_layout = QVBoxLayout(Measures)
        self.Measures_layout.setObjectName(u"Measures_layout")
        self.heading = QFrame(Measures)
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


        self.Measures_layout.addWidget(self.heading)

        self.room = QScrollArea(Measures)
        self.room.setObjectName(u"room")
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.room.setWidgetResizable(True)
        self.room_inside = QWidget()
        self.room_inside.setObjectName(u"room_inside")
        self.room_inside_layout = QVBoxLayout(self.room_inside)
        self.room_inside_layout.setObjectName(u"room_inside_layout")
        self.errors = ErrorPanel(self.room_inside)
        self.errors.setObjectName(u"errors")

        self.room_inside_layout.addWidget(self.errors)

        self.inside = QFrame(self.room_inside)
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"panel", u"fields")
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setObjectName(u"inside_layout")
        self.kinds = QFrame(self.inside)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setProperty(u"panel", u"row")
        self.kinds_layout = QHBoxLayout(self.kinds)
        self.kinds_layout.setObjectName(u"kinds_layout")
        self.kind = Choice(self.kinds)
        self.kind.setObjectName(u"kind")
        self.kind_layout = QHBoxLayout(self.kind)
        self.kind_layout.setObjectName(u"kind_layout")
        self.gap = ChoiceButton(self.kind)
        self.gap.setObjectName(u"gap")

        self.kind_layout.addWidget(self.gap)

        self.plan = ChoiceButton(self.kind)
        self.plan.setObjectName(u"plan")

        self.kind_layout.addWidget(self.plan)

        self.kind_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_layout.addItem(self.kind_room)


        self.kinds_layout.addWidget(self.kind)

        self.internal = QCheckBox(self.kinds)
        self.internal.setObjectName(u"internal")
        self.internal.setChecked(True)

        self.kinds_layout.addWidget(self.internal)

        self.kinds_layout.setStretch(0, 1)

        self.inside_layout.addWidget(self.kinds)

        self.guidance = Notice(self.inside)
        self.guidance.setObjectName(u"guidance")

        self.inside_layout.addWidget(self.guidance)

        self.panes = QWidget(self.inside)
        self.panes.setObjectName(u"panes")
        self.panes_layout = QHBoxLayout(self.panes)
        self.panes_layout.setObjectName(u"panes_layout")
        self.panes_layout.setContentsMargins(0, 0, 0, 0)
        self.overview = QFrame(self.panes)
        self.overview.setObjectName(u"overview")
        self.overview.setProperty(u"panel", u"stack")
        self.overview_layout = QVBoxLayout(self.overview)
        self.overview_layout.setObjectName(u"overview_layout")
        self.progress = QLabel(self.overview)
        self.progress.setObjectName(u"progress")
        self.progress.setText(u"")
        self.progress.setWordWrap(True)
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty(u"type", u"strong")

        self.overview_layout.addWidget(self.progress)

        self.table = MeasuresTable(self.overview)
        self.table.setObjectName(u"table")

        self.overview_layout.addWidget(self.table)

        self.keys = QLabel(self.overview)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"type", u"hint")

        self.overview_layout.addWidget(self.keys)


        self.panes_layout.addWidget(self.overview)

        self.details = QFrame(self.panes)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"panel", u"card")
        self.details_layout = QVBoxLayout(self.details)
        self.details_layout.setObjectName(u"details_layout")
        self.details_title = QLabel(self.details)
        self.details_title.setObjectName(u"details_title")
        self.details_title.setText(u"")
        self.details_title.setWordWrap(True)
        self.details_title.setTextFormat(Qt.TextFormat.PlainText)
        self.details_title.setProperty(u"type", u"strong")

        self.details_layout.addWidget(self.details_title)

        self.details_body = QFrame(self.details)
        self.details_body.setObjectName(u"details_body")
        self.details_body.setProperty(u"panel", u"fields")
        self.details_body_layout = QVBoxLayout(self.details_body)
        self.details_body_layout.setObjectName(u"details_body_layout")
        self.status_field = Field(self.details_body)
        self.status_field.setObjectName(u"status_field")
        self.status_field_layout = QVBoxLayout(self.status_field)
        self.status_field_layout.setObjectName(u"status_field_layout")
        self.status_label = QLabel(self.status_field)
        self.status_label.setObjectName(u"status_label")

        self.status_field_layout.addWidget(self.status_label)

        self.status = Choice(self.status_field)
        self.status.setObjectName(u"status")
        self.status_layout = QHBoxLayout(self.status)
        self.status_layout.setObjectName(u"status_layout")
        self.status_in_place = ChoiceButton(self.status)
        self.status_in_place.setObjectName(u"status_in_place")

        self.status_layout.addWidget(self.status_in_place)

        self.status_partly = ChoiceButton(self.status)
        self.status_partly.setObjectName(u"status_partly")

        self.status_layout.addWidget(self.status_partly)

        self.status_planned = ChoiceButton(self.status)
        self.status_planned.setObjectName(u"status_planned")

        self.status_layout.addWidget(self.status_planned)

        self.status_not_applicable = ChoiceButton(self.status)
        self.status_not_applicable.setObjectName(u"status_not_applicable")

        self.status_layout.addWidget(self.status_not_applicable)

        self.status_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.status_layout.addItem(self.status_room)


        self.status_field_layout.addWidget(self.status)


        self.details_body_layout.addWidget(self.status_field)

        self.own_measure_field = Field(self.details_body)
        self.own_measure_field.setObjectName(u"own_measure_field")
        self.own_measure_field_layout = QVBoxLayout(self.own_measure_field)
        self.own_measure_field_layout.setObjectName(u"own_measure_field_layout")
        self.own_measure_label = QLabel(self.own_measure_field)
        self.own_measure_label.setObjectName(u"own_measure_label")

        self.own_measure_field_layout.addWidget(self.own_measure_label)

        self.own_measure = RoomyText(self.own_measure_field)
        self.own_measure.setObjectName(u"own_measure")
        self.own_measure.setTabChangesFocus(True)

        self.own_measure_field_layout.addWidget(self.own_measure)


        self.details_body_layout.addWidget(self.own_measure_field)

        self.evidence_row = QWidget(self.details_body)
        self.evidence_row.setObjectName(u"evidence_row")
        self.evidence_row_layout = QHBoxLayout(self.evidence_row)
        self.evidence_row_layout.setObjectName(u"evidence_row_layout")
        self.evidence_row_layout.setContentsMargins(0, 0, 0, 0)
        self.evidence_field = Field(self.evidence_row)
        self.evidence_field.setObjectName(u"evidence_field")
        self.evidence_field_layout = QVBoxLayout(self.evidence_field)
        self.evidence_field_layout.setObjectName(u"evidence_field_layout")
        self.evidence_label = QLabel(self.evidence_field)
        self.evidence_label.setObjectName(u"evidence_label")

        self.evidence_field_layout.addWidget(self.evidence_label)

        self.evidence = QLineEdit(self.evidence_field)
        self.evidence.setObjectName(u"evidence")

        self.evidence_field_layout.addWidget(self.evidence)


        self.evidence_row_layout.addWidget(self.evidence_field)

        self.owner_field = Field(self.evidence_row)
        self.owner_field.setObjectName(u"owner_field")
        self.owner_field_layout = QVBoxLayout(self.owner_field)
        self.owner_field_layout.setObjectName(u"owner_field_layout")
        self.owner_label = QLabel(self.owner_field)
        self.owner_label.setObjectName(u"owner_label")

        self.owner_field_layout.addWidget(self.owner_label)

        self.owner = QLineEdit(self.owner_field)
        self.owner.setObjectName(u"owner")

        self.owner_field_layout.addWidget(self.owner)


        self.evidence_row_layout.addWidget(self.owner_field)

        self.evidence_row_layout.setStretch(0, 1)
        self.evidence_row_layout.setStretch(1, 1)

        self.details_body_layout.addWidget(self.evidence_row)

        self.date_field = Field(self.details_body)
        self.date_field.setObjectName(u"date_field")
        self.date_field_layout = QVBoxLayout(self.date_field)
        self.date_field_layout.setObjectName(u"date_field_layout")
        self.date_label = QLabel(self.date_field)
        self.date_label.setObjectName(u"date_label")

        self.date_field_layout.addWidget(self.date_label)

        self.date = DateLine(self.date_field)
        self.date.setObjectName(u"date")

        self.date_field_layout.addWidget(self.date)


        self.details_body_layout.addWidget(self.date_field)


        self.details_layout.addWidget(self.details_body)


        self.panes_layout.addWidget(self.details)

        self.panes_layout.setStretch(0, 5)
        self.panes_layout.setStretch(1, 4)

        self.inside_layout.addWidget(self.panes)


        self.room_inside_layout.addWidget(self.inside)

        self.room_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.room_inside_layout.addItem(self.room_below)

        self.room.setWidget(self.room_inside)

        self.Measures_layout.addWidget(self.room)

        self.acts = QFrame(Measures)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.papers = QFrame(self.acts)
        self.papers.setObjectName(u"papers")
        self.papers.setProperty(u"panel", u"row")
        self.papers_layout = QHBoxLayout(self.papers)
        self.papers_layout.setObjectName(u"papers_layout")
        self.import_table = QPushButton(self.papers)
        self.import_table.setObjectName(u"import_table")
        self.import_table.setAutoDefault(False)

        self.papers_layout.addWidget(self.import_table)

        self.export_spreadsheet = QPushButton(self.papers)
        self.export_spreadsheet.setObjectName(u"export_spreadsheet")
        self.export_spreadsheet.setAutoDefault(False)

        self.papers_layout.addWidget(self.export_spreadsheet)

        self.export_pdf = QPushButton(self.papers)
        self.export_pdf.setObjectName(u"export_pdf")
        self.export_pdf.setAutoDefault(False)

        self.papers_layout.addWidget(self.export_pdf)

        self.undo_import = QPushButton(self.papers)
        self.undo_import.setObjectName(u"undo_import")
        self.undo_import.setVisible(False)
        self.undo_import.setAutoDefault(False)

        self.papers_layout.addWidget(self.undo_import)


        self.acts_layout.addWidget(self.papers)

        self.ending = QFrame(self.acts)
        self.ending.setObjectName(u"ending")
        self.ending.setProperty(u"panel", u"row")
        self.ending_layout = QHBoxLayout(self.ending)
        self.ending_layout.setObjectName(u"ending_layout")
        self.saved = QLabel(self.ending)
        self.saved.setObjectName(u"saved")
        self.saved.setText(u"")
        self.saved.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.saved.setWordWrap(True)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setProperty(u"type", u"soft")

        self.ending_layout.addWidget(self.saved)

        self.close = QPushButton(self.ending)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.ending_layout.addWidget(self.close)

        self.ending_layout.setStretch(0, 1)

        self.acts_layout.addWidget(self.ending)

        self.acts_layout.setStretch(1, 1)

        self.Measures_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.status_label.setBuddy(self.status)
        self.own_measure_label.setBuddy(self.own_measure)
        self.evidence_label.setBuddy(self.evidence)
        self.owner_label.setBuddy(self.owner)
        self.date_label.setBuddy(self.date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.gap, self.plan)
        QWidget.setTabOrder(self.plan, self.internal)
        QWidget.setTabOrder(self.internal, self.table)
        QWidget.setTabOrder(self.table, self.status_in_place)
        QWidget.setTabOrder(self.status_in_place, self.status_partly)
        QWidget.setTabOrder(self.status_partly, self.status_planned)
        QWidget.setTabOrder(self.status_planned, self.status_not_applicable)
        QWidget.setTabOrder(self.status_not_applicable, self.own_measure)
        QWidget.setTabOrder(self.own_measure, self.evidence)
        QWidget.setTabOrder(self.evidence, self.owner)
        QWidget.setTabOrder(self.owner, self.date)
        QWidget.setTabOrder(self.date, self.import_table)
        QWidget.setTabOrder(self.import_table, self.export_spreadsheet)
        QWidget.setTabOrder(self.export_spreadsheet, self.export_pdf)
        QWidget.setTabOrder(self.export_pdf, self.undo_import)
        QWidget.setTabOrder(self.undo_import, self.close)

        self.retranslateUi(Measures)

        QMetaObject.connectSlotsByName(Measures)
    # setupUi

    def retranslateUi(self, Measures):
        Measures.setWindowTitle(QCoreApplication.translate("Measures", u"Measures", None))
        self.title.setText(QCoreApplication.translate("Measures", u"Measures", None))
        self.lead.setText(QCoreApplication.translate("Measures", u"What you do for each measure of the Code. Kept beside the draft; nothing of it goes into the form.", None))
        self.gap.setText(QCoreApplication.translate("Measures", u"Left out: gap analysis", None))
        self.plan.setText(QCoreApplication.translate("Measures", u"Signed: plan", None))
        self.internal.setText(QCoreApplication.translate("Measures", u"Mark the plan as internal", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Measures", u"Measures with what you do for each", None))
#endif // QT_CONFIG(accessibility)
        self.keys.setText(QCoreApplication.translate("Measures", u"In the list, 1 to 4 answer how far it has come, and Return goes to the text. Ctrl+Down goes to the next measure from anywhere.", None))
        self.status_label.setText(QCoreApplication.translate("Measures", u"How far it has come", None))
        self.status_in_place.setText(QCoreApplication.translate("Measures", u"In place", None))
        self.status_partly.setText(QCoreApplication.translate("Measures", u"Partly", None))
        self.status_planned.setText(QCoreApplication.translate("Measures", u"Planned", None))
        self.status_not_applicable.setText(QCoreApplication.translate("Measures", u"Does not apply", None))
        self.own_measure_label.setText(QCoreApplication.translate("Measures", u"What you do", None))
        self.evidence_field.setProperty(u"hint", QCoreApplication.translate("Measures", u"A document, a test, a log.", None))
        self.evidence_label.setText(QCoreApplication.translate("Measures", u"What shows it", None))
        self.owner_label.setText(QCoreApplication.translate("Measures", u"Who sees to it", None))
        self.date_field.setProperty(u"hint", QCoreApplication.translate("Measures", u"A day, a month or a year: 2027-01-31, 2027-01, 2027.", None))
        self.date_label.setText(QCoreApplication.translate("Measures", u"Since when, or by when", None))
        self.import_table.setText(QCoreApplication.translate("Measures", u"Import a table\u2026", None))
        self.export_spreadsheet.setText(QCoreApplication.translate("Measures", u"Export as table\u2026", None))
        self.export_pdf.setText(QCoreApplication.translate("Measures", u"Export as PDF\u2026", None))
        self.undo_import.setText(QCoreApplication.translate("Measures", u"Undo the import", None))
        self.close.setText(QCoreApplication.translate("Measures", u"Close", None))
    # retranslateUi

