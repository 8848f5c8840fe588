# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'models.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.models_table import ModelsTable
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Models(object):
    def setupUi(self, Models):
        if not Models.objectName():
            Models.setObjectName(u"Models")
        self.Models_layout = QVBoxLayout(Models)
        self.Models_layout.setObjectName(u"Models_layout")
        self.heading = QFrame(Models)
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


        self.Models_layout.addWidget(self.heading)

        self.guidance = Notice(Models)
        self.guidance.setObjectName(u"guidance")

        self.Models_layout.addWidget(self.guidance)

        self.actions = QFrame(Models)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"panel", u"row")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setObjectName(u"actions_layout")
        self.add = QPushButton(self.actions)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.actions_layout.addWidget(self.add)

        self.import_models = QPushButton(self.actions)
        self.import_models.setObjectName(u"import_models")
        self.import_models.setAutoDefault(False)

        self.actions_layout.addWidget(self.import_models)

        self.actions_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_room2)


        self.Models_layout.addWidget(self.actions)

        self.table = ModelsTable(Models)
        self.table.setObjectName(u"table")

        self.Models_layout.addWidget(self.table)

        self.details = QFrame(Models)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"panel", u"card")
        self.details_layout = QVBoxLayout(self.details)
        self.details_layout.setObjectName(u"details_layout")
        self.details_head = QFrame(self.details)
        self.details_head.setObjectName(u"details_head")
        self.details_head.setProperty(u"panel", u"links")
        self.details_head_layout = QHBoxLayout(self.details_head)
        self.details_head_layout.setObjectName(u"details_head_layout")
        self.details_title = QLabel(self.details_head)
        self.details_title.setObjectName(u"details_title")
        self.details_title.setText(u"")
        self.details_title.setWordWrap(True)
        self.details_title.setTextFormat(Qt.TextFormat.PlainText)
        self.details_title.setProperty(u"type", u"heading")

        self.details_head_layout.addWidget(self.details_title)

        self.duplicate = QPushButton(self.details_head)
        self.duplicate.setObjectName(u"duplicate")
        self.duplicate.setProperty(u"kind", u"link")
        self.duplicate.setAutoDefault(False)

        self.details_head_layout.addWidget(self.duplicate)

        self.remove = QPushButton(self.details_head)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"link")
        self.remove.setAutoDefault(False)

        self.details_head_layout.addWidget(self.remove)

        self.details_head_layout.setStretch(0, 1)

        self.details_layout.addWidget(self.details_head)

        self.details_body = QFrame(self.details)
        self.details_body.setObjectName(u"details_body")
        self.details_body.setProperty(u"panel", u"fields")
        self.details_body_layout = QVBoxLayout(self.details_body)
        self.details_body_layout.setObjectName(u"details_body_layout")
        self.name_row = QWidget(self.details_body)
        self.name_row.setObjectName(u"name_row")
        self.name_row_layout = QHBoxLayout(self.name_row)
        self.name_row_layout.setObjectName(u"name_row_layout")
        self.name_row_layout.setContentsMargins(0, 0, 0, 0)
        self.name_field = Field(self.name_row)
        self.name_field.setObjectName(u"name_field")
        self.name_field_layout = QVBoxLayout(self.name_field)
        self.name_field_layout.setObjectName(u"name_field_layout")
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")

        self.name_field_layout.addWidget(self.name_label)

        self.name = QLineEdit(self.name_field)
        self.name.setObjectName(u"name")

        self.name_field_layout.addWidget(self.name)


        self.name_row_layout.addWidget(self.name_field)

        self.version_field = Field(self.name_row)
        self.version_field.setObjectName(u"version_field")
        self.version_field_layout = QVBoxLayout(self.version_field)
        self.version_field_layout.setObjectName(u"version_field_layout")
        self.version_label = QLabel(self.version_field)
        self.version_label.setObjectName(u"version_label")

        self.version_field_layout.addWidget(self.version_label)

        self.version = QLineEdit(self.version_field)
        self.version.setObjectName(u"version")

        self.version_field_layout.addWidget(self.version)


        self.name_row_layout.addWidget(self.version_field)

        self.name_row_layout.setStretch(0, 2)
        self.name_row_layout.setStretch(1, 1)

        self.details_body_layout.addWidget(self.name_row)

        self.market_row = QWidget(self.details_body)
        self.market_row.setObjectName(u"market_row")
        self.market_row_layout = QHBoxLayout(self.market_row)
        self.market_row_layout.setObjectName(u"market_row_layout")
        self.market_row_layout.setContentsMargins(0, 0, 0, 0)
        self.market_status_field = Field(self.market_row)
        self.market_status_field.setObjectName(u"market_status_field")
        self.market_status_field_layout = QVBoxLayout(self.market_status_field)
        self.market_status_field_layout.setObjectName(u"market_status_field_layout")
        self.market_status_label = QLabel(self.market_status_field)
        self.market_status_label.setObjectName(u"market_status_label")

        self.market_status_field_layout.addWidget(self.market_status_label)

        self.market_status = Choice(self.market_status_field)
        self.market_status.setObjectName(u"market_status")
        self.market_status_layout = QHBoxLayout(self.market_status)
        self.market_status_layout.setObjectName(u"market_status_layout")
        self.market_placed = ChoiceButton(self.market_status)
        self.market_placed.setObjectName(u"market_placed")

        self.market_status_layout.addWidget(self.market_placed)

        self.market_planned = ChoiceButton(self.market_status)
        self.market_planned.setObjectName(u"market_planned")

        self.market_status_layout.addWidget(self.market_planned)

        self.market_status_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.market_status_layout.addItem(self.market_status_room2)


        self.market_status_field_layout.addWidget(self.market_status)


        self.market_row_layout.addWidget(self.market_status_field)

        self.market_date_field = Field(self.market_row)
        self.market_date_field.setObjectName(u"market_date_field")
        self.market_date_field_layout = QVBoxLayout(self.market_date_field)
        self.market_date_field_layout.setObjectName(u"market_date_field_layout")
        self.market_date_label = QLabel(self.market_date_field)
        self.market_date_label.setObjectName(u"market_date_label")

        self.market_date_field_layout.addWidget(self.market_date_label)

        self.market_date = DateLine(self.market_date_field)
        self.market_date.setObjectName(u"market_date")

        self.market_date_field_layout.addWidget(self.market_date)


        self.market_row_layout.addWidget(self.market_date_field)

        self.market_row_layout.setStretch(0, 1)
        self.market_row_layout.setStretch(1, 1)

        self.details_body_layout.addWidget(self.market_row)

        self.modalities_field = Field(self.details_body)
        self.modalities_field.setObjectName(u"modalities_field")
        self.modalities_field_layout = QVBoxLayout(self.modalities_field)
        self.modalities_field_layout.setObjectName(u"modalities_field_layout")
        self.modalities_label = QLabel(self.modalities_field)
        self.modalities_label.setObjectName(u"modalities_label")

        self.modalities_field_layout.addWidget(self.modalities_label)

        self.modalities = QFrame(self.modalities_field)
        self.modalities.setObjectName(u"modalities")
        self.modalities.setProperty(u"panel", u"checks")
        self.modalities_layout = QHBoxLayout(self.modalities)
        self.modalities_layout.setObjectName(u"modalities_layout")
        self.modality_text = QCheckBox(self.modalities)
        self.modality_text.setObjectName(u"modality_text")

        self.modalities_layout.addWidget(self.modality_text)

        self.modality_code = QCheckBox(self.modalities)
        self.modality_code.setObjectName(u"modality_code")

        self.modalities_layout.addWidget(self.modality_code)

        self.modality_audio = QCheckBox(self.modalities)
        self.modality_audio.setObjectName(u"modality_audio")

        self.modalities_layout.addWidget(self.modality_audio)

        self.modality_image = QCheckBox(self.modalities)
        self.modality_image.setObjectName(u"modality_image")

        self.modalities_layout.addWidget(self.modality_image)

        self.modality_video = QCheckBox(self.modalities)
        self.modality_video.setObjectName(u"modality_video")

        self.modalities_layout.addWidget(self.modality_video)

        self.modality_other = QCheckBox(self.modalities)
        self.modality_other.setObjectName(u"modality_other")

        self.modalities_layout.addWidget(self.modality_other)

        self.modalities_room6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.modalities_layout.addItem(self.modalities_room6)


        self.modalities_field_layout.addWidget(self.modalities)


        self.details_body_layout.addWidget(self.modalities_field)

        self.compute_row = QWidget(self.details_body)
        self.compute_row.setObjectName(u"compute_row")
        self.compute_row_layout = QHBoxLayout(self.compute_row)
        self.compute_row_layout.setObjectName(u"compute_row_layout")
        self.compute_row_layout.setContentsMargins(0, 0, 0, 0)
        self.training_compute_flop_field = Field(self.compute_row)
        self.training_compute_flop_field.setObjectName(u"training_compute_flop_field")
        self.training_compute_flop_field_layout = QVBoxLayout(self.training_compute_flop_field)
        self.training_compute_flop_field_layout.setObjectName(u"training_compute_flop_field_layout")
        self.training_compute_flop_label = QLabel(self.training_compute_flop_field)
        self.training_compute_flop_label.setObjectName(u"training_compute_flop_label")

        self.training_compute_flop_field_layout.addWidget(self.training_compute_flop_label)

        self.training_compute_flop = QLineEdit(self.training_compute_flop_field)
        self.training_compute_flop.setObjectName(u"training_compute_flop")

        self.training_compute_flop_field_layout.addWidget(self.training_compute_flop)


        self.compute_row_layout.addWidget(self.training_compute_flop_field)

        self.compute_method_field = Field(self.compute_row)
        self.compute_method_field.setObjectName(u"compute_method_field")
        self.compute_method_field_layout = QVBoxLayout(self.compute_method_field)
        self.compute_method_field_layout.setObjectName(u"compute_method_field_layout")
        self.compute_method_label = QLabel(self.compute_method_field)
        self.compute_method_label.setObjectName(u"compute_method_label")

        self.compute_method_field_layout.addWidget(self.compute_method_label)

        self.compute_method = QComboBox(self.compute_method_field)
        self.compute_method.setObjectName(u"compute_method")

        self.compute_method_field_layout.addWidget(self.compute_method)


        self.compute_row_layout.addWidget(self.compute_method_field)

        self.compute_row_layout.setStretch(0, 1)
        self.compute_row_layout.setStretch(1, 1)

        self.details_body_layout.addWidget(self.compute_row)

        self.compute_note_field = Field(self.details_body)
        self.compute_note_field.setObjectName(u"compute_note_field")
        self.compute_note_field_layout = QVBoxLayout(self.compute_note_field)
        self.compute_note_field_layout.setObjectName(u"compute_note_field_layout")
        self.compute_note_label = QLabel(self.compute_note_field)
        self.compute_note_label.setObjectName(u"compute_note_label")

        self.compute_note_field_layout.addWidget(self.compute_note_label)

        self.compute_note = QLineEdit(self.compute_note_field)
        self.compute_note.setObjectName(u"compute_note")

        self.compute_note_field_layout.addWidget(self.compute_note)


        self.details_body_layout.addWidget(self.compute_note_field)

        self.calculator = Fold(self.details_body)
        self.calculator.setObjectName(u"calculator")

        self.details_body_layout.addWidget(self.calculator)

        self.standing = QFrame(self.details_body)
        self.standing.setObjectName(u"standing")
        self.standing.setProperty(u"panel", u"stack")
        self.standing_layout = QVBoxLayout(self.standing)
        self.standing_layout.setObjectName(u"standing_layout")
        self.standing_notice = Notice(self.standing)
        self.standing_notice.setObjectName(u"standing_notice")

        self.standing_layout.addWidget(self.standing_notice)

        self.standing_more = Fold(self.standing)
        self.standing_more.setObjectName(u"standing_more")

        self.standing_layout.addWidget(self.standing_more)


        self.details_body_layout.addWidget(self.standing)

        self.systemic_risk_field = Field(self.details_body)
        self.systemic_risk_field.setObjectName(u"systemic_risk_field")
        self.systemic_risk_field_layout = QVBoxLayout(self.systemic_risk_field)
        self.systemic_risk_field_layout.setObjectName(u"systemic_risk_field_layout")
        self.systemic_risk_label = QLabel(self.systemic_risk_field)
        self.systemic_risk_label.setObjectName(u"systemic_risk_label")

        self.systemic_risk_field_layout.addWidget(self.systemic_risk_label)

        self.systemic_risk = Choice(self.systemic_risk_field)
        self.systemic_risk.setObjectName(u"systemic_risk")
        self.systemic_risk_layout = QHBoxLayout(self.systemic_risk)
        self.systemic_risk_layout.setObjectName(u"systemic_risk_layout")
        self.risk_yes = ChoiceButton(self.systemic_risk)
        self.risk_yes.setObjectName(u"risk_yes")

        self.systemic_risk_layout.addWidget(self.risk_yes)

        self.risk_no = ChoiceButton(self.systemic_risk)
        self.risk_no.setObjectName(u"risk_no")

        self.systemic_risk_layout.addWidget(self.risk_no)

        self.risk_under_assessment = ChoiceButton(self.systemic_risk)
        self.risk_under_assessment.setObjectName(u"risk_under_assessment")

        self.systemic_risk_layout.addWidget(self.risk_under_assessment)

        self.systemic_risk_room3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.systemic_risk_layout.addItem(self.systemic_risk_room3)


        self.systemic_risk_field_layout.addWidget(self.systemic_risk)


        self.details_body_layout.addWidget(self.systemic_risk_field)

        self.under_safety_and_security_field = Field(self.details_body)
        self.under_safety_and_security_field.setObjectName(u"under_safety_and_security_field")
        self.under_safety_and_security_field_layout = QVBoxLayout(self.under_safety_and_security_field)
        self.under_safety_and_security_field_layout.setObjectName(u"under_safety_and_security_field_layout")
        self.under_safety_and_security_label = QLabel(self.under_safety_and_security_field)
        self.under_safety_and_security_label.setObjectName(u"under_safety_and_security_label")

        self.under_safety_and_security_field_layout.addWidget(self.under_safety_and_security_label)

        self.under_safety_and_security = QCheckBox(self.under_safety_and_security_field)
        self.under_safety_and_security.setObjectName(u"under_safety_and_security")

        self.under_safety_and_security_field_layout.addWidget(self.under_safety_and_security)


        self.details_body_layout.addWidget(self.under_safety_and_security_field)

        self.more = Fold(self.details_body)
        self.more.setObjectName(u"more")

        self.details_body_layout.addWidget(self.more)


        self.details_layout.addWidget(self.details_body)


        self.Models_layout.addWidget(self.details)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.version_label.setBuddy(self.version)
        self.market_status_label.setBuddy(self.market_status)
        self.market_date_label.setBuddy(self.market_date)
        self.modalities_label.setBuddy(self.modalities)
        self.training_compute_flop_label.setBuddy(self.training_compute_flop)
        self.compute_method_label.setBuddy(self.compute_method)
        self.compute_note_label.setBuddy(self.compute_note)
        self.systemic_risk_label.setBuddy(self.systemic_risk)
        self.under_safety_and_security_label.setBuddy(self.under_safety_and_security)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add, self.import_models)
        QWidget.setTabOrder(self.import_models, self.table)
        QWidget.setTabOrder(self.table, self.duplicate)
        QWidget.setTabOrder(self.duplicate, self.remove)
        QWidget.setTabOrder(self.remove, self.name)
        QWidget.setTabOrder(self.name, self.version)
        QWidget.setTabOrder(self.version, self.market_placed)
        QWidget.setTabOrder(self.market_placed, self.market_planned)
        QWidget.setTabOrder(self.market_planned, self.market_date)
        QWidget.setTabOrder(self.market_date, self.modality_text)
        QWidget.setTabOrder(self.modality_text, self.modality_code)
        QWidget.setTabOrder(self.modality_code, self.modality_audio)
        QWidget.setTabOrder(self.modality_audio, self.modality_image)
        QWidget.setTabOrder(self.modality_image, self.modality_video)
        QWidget.setTabOrder(self.modality_video, self.modality_other)
        QWidget.setTabOrder(self.modality_other, self.training_compute_flop)
        QWidget.setTabOrder(self.training_compute_flop, self.compute_method)
        QWidget.setTabOrder(self.compute_method, self.compute_note)
        QWidget.setTabOrder(self.compute_note, self.calculator)
        QWidget.setTabOrder(self.calculator, self.standing_more)
        QWidget.setTabOrder(self.standing_more, self.risk_yes)
        QWidget.setTabOrder(self.risk_yes, self.risk_no)
        QWidget.setTabOrder(self.risk_no, self.risk_under_assessment)
        QWidget.setTabOrder(self.risk_under_assessment, self.under_safety_and_security)
        QWidget.setTabOrder(self.under_safety_and_security, self.more)

        self.retranslateUi(Models)

        QMetaObject.connectSlotsByName(Models)
    # setupUi

    def retranslateUi(self, Models):
        self.title.setText(QCoreApplication.translate("Models", u"Models", None))
        self.lead.setText(QCoreApplication.translate("Models", u"The general-purpose AI models of this form, and which come under Safety and Security.", None))
        self.add.setText(QCoreApplication.translate("Models", u"Add a model", None))
        self.import_models.setText(QCoreApplication.translate("Models", u"Import from CSV or spreadsheet\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Models", u"Models named in this form", None))
#endif // QT_CONFIG(accessibility)
        self.duplicate.setText(QCoreApplication.translate("Models", u"Duplicate", None))
        self.remove.setText(QCoreApplication.translate("Models", u"Remove", None))
        self.name_label.setText(QCoreApplication.translate("Models", u"Name", None))
        self.version_label.setText(QCoreApplication.translate("Models", u"Version or identifier", None))
        self.market_status_label.setText(QCoreApplication.translate("Models", u"Union market", None))
        self.market_placed.setText(QCoreApplication.translate("Models", u"Placed on it", None))
        self.market_planned.setText(QCoreApplication.translate("Models", u"Planned", None))
        self.market_date_field.setProperty(u"hint", QCoreApplication.translate("Models", u"A day, a month or a year, such as 2027-01.", None))
        self.market_date_label.setText(QCoreApplication.translate("Models", u"Date", None))
        self.modalities_label.setText(QCoreApplication.translate("Models", u"It can generate", None))
        self.modality_text.setText(QCoreApplication.translate("Models", u"Text", None))
        self.modality_code.setText(QCoreApplication.translate("Models", u"Code", None))
        self.modality_audio.setText(QCoreApplication.translate("Models", u"Audio", None))
        self.modality_image.setText(QCoreApplication.translate("Models", u"Image", None))
        self.modality_video.setText(QCoreApplication.translate("Models", u"Video", None))
        self.modality_other.setText(QCoreApplication.translate("Models", u"Other", None))
        self.training_compute_flop_field.setProperty(u"hint", QCoreApplication.translate("Models", u"Cumulative, for instance 3.4e24.", None))
        self.training_compute_flop_label.setText(QCoreApplication.translate("Models", u"Training compute, in FLOP", None))
        self.compute_method_field.setProperty(u"hint", QCoreApplication.translate("Models", u"Commission Guidelines, annex.", None))
        self.compute_method_label.setText(QCoreApplication.translate("Models", u"Estimated by", None))
        self.compute_note_field.setProperty(u"hint", QCoreApplication.translate("Models", u"For instance chips \u00d7 seconds \u00d7 peak FLOP/s \u00d7 utilisation.", None))
        self.compute_note_label.setText(QCoreApplication.translate("Models", u"How it was estimated", None))
        self.systemic_risk_label.setText(QCoreApplication.translate("Models", u"Does it pose systemic risk?", None))
        self.risk_yes.setText(QCoreApplication.translate("Models", u"Yes", None))
        self.risk_no.setText(QCoreApplication.translate("Models", u"No", None))
        self.risk_under_assessment.setText(QCoreApplication.translate("Models", u"Under assessment", None))
        self.under_safety_and_security_label.setText(QCoreApplication.translate("Models", u"Safety and Security chapter", None))
        self.under_safety_and_security.setText(QCoreApplication.translate("Models", u"This model comes under the chapter", None))
        pass
    # retranslateUi

