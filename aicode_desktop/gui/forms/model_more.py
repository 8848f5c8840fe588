# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'model_more.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.widgets.field import Field

class Ui_ModelMore(object):
    def setupUi(self, ModelMore):
        if not ModelMore.objectName():
            ModelMore.setObjectName(u"ModelMore")
        ModelMore.setProperty(u"panel", u"fields")
        self.ModelMore_layout = QVBoxLayout(ModelMore)
        self.ModelMore_layout.setObjectName(u"ModelMore_layout")
        self.is_open_source_field = Field(ModelMore)
        self.is_open_source_field.setObjectName(u"is_open_source_field")
        self.is_open_source_field_layout = QVBoxLayout(self.is_open_source_field)
        self.is_open_source_field_layout.setObjectName(u"is_open_source_field_layout")
        self.is_open_source_label = QLabel(self.is_open_source_field)
        self.is_open_source_label.setObjectName(u"is_open_source_label")

        self.is_open_source_field_layout.addWidget(self.is_open_source_label)

        self.is_open_source = QCheckBox(self.is_open_source_field)
        self.is_open_source.setObjectName(u"is_open_source")

        self.is_open_source_field_layout.addWidget(self.is_open_source)


        self.ModelMore_layout.addWidget(self.is_open_source_field)

        self.modified_row = QWidget(ModelMore)
        self.modified_row.setObjectName(u"modified_row")
        self.modified_row_layout = QHBoxLayout(self.modified_row)
        self.modified_row_layout.setObjectName(u"modified_row_layout")
        self.modified_row_layout.setContentsMargins(0, 0, 0, 0)
        self.modified_from_field = Field(self.modified_row)
        self.modified_from_field.setObjectName(u"modified_from_field")
        self.modified_from_field_layout = QVBoxLayout(self.modified_from_field)
        self.modified_from_field_layout.setObjectName(u"modified_from_field_layout")
        self.modified_from_label = QLabel(self.modified_from_field)
        self.modified_from_label.setObjectName(u"modified_from_label")

        self.modified_from_field_layout.addWidget(self.modified_from_label)

        self.modified_from = QLineEdit(self.modified_from_field)
        self.modified_from.setObjectName(u"modified_from")

        self.modified_from_field_layout.addWidget(self.modified_from)


        self.modified_row_layout.addWidget(self.modified_from_field)

        self.modification_compute_flop_field = Field(self.modified_row)
        self.modification_compute_flop_field.setObjectName(u"modification_compute_flop_field")
        self.modification_compute_flop_field_layout = QVBoxLayout(self.modification_compute_flop_field)
        self.modification_compute_flop_field_layout.setObjectName(u"modification_compute_flop_field_layout")
        self.modification_compute_flop_label = QLabel(self.modification_compute_flop_field)
        self.modification_compute_flop_label.setObjectName(u"modification_compute_flop_label")

        self.modification_compute_flop_field_layout.addWidget(self.modification_compute_flop_label)

        self.modification_compute_flop = QLineEdit(self.modification_compute_flop_field)
        self.modification_compute_flop.setObjectName(u"modification_compute_flop")

        self.modification_compute_flop_field_layout.addWidget(self.modification_compute_flop)


        self.modified_row_layout.addWidget(self.modification_compute_flop_field)

        self.modified_row_layout.setStretch(0, 1)
        self.modified_row_layout.setStretch(1, 1)

        self.ModelMore_layout.addWidget(self.modified_row)

        self.original_row = QWidget(ModelMore)
        self.original_row.setObjectName(u"original_row")
        self.original_row_layout = QHBoxLayout(self.original_row)
        self.original_row_layout.setObjectName(u"original_row_layout")
        self.original_row_layout.setContentsMargins(0, 0, 0, 0)
        self.original_compute_flop_field = Field(self.original_row)
        self.original_compute_flop_field.setObjectName(u"original_compute_flop_field")
        self.original_compute_flop_field_layout = QVBoxLayout(self.original_compute_flop_field)
        self.original_compute_flop_field_layout.setObjectName(u"original_compute_flop_field_layout")
        self.original_compute_flop_label = QLabel(self.original_compute_flop_field)
        self.original_compute_flop_label.setObjectName(u"original_compute_flop_label")

        self.original_compute_flop_field_layout.addWidget(self.original_compute_flop_label)

        self.original_compute_flop = QLineEdit(self.original_compute_flop_field)
        self.original_compute_flop.setObjectName(u"original_compute_flop")

        self.original_compute_flop_field_layout.addWidget(self.original_compute_flop)


        self.original_row_layout.addWidget(self.original_compute_flop_field)

        self.threshold_date_field = Field(self.original_row)
        self.threshold_date_field.setObjectName(u"threshold_date_field")
        self.threshold_date_field_layout = QVBoxLayout(self.threshold_date_field)
        self.threshold_date_field_layout.setObjectName(u"threshold_date_field_layout")
        self.threshold_date_label = QLabel(self.threshold_date_field)
        self.threshold_date_label.setObjectName(u"threshold_date_label")

        self.threshold_date_field_layout.addWidget(self.threshold_date_label)

        self.threshold_date = DateLine(self.threshold_date_field)
        self.threshold_date.setObjectName(u"threshold_date")

        self.threshold_date_field_layout.addWidget(self.threshold_date)


        self.original_row_layout.addWidget(self.threshold_date_field)

        self.original_row_layout.setStretch(0, 1)
        self.original_row_layout.setStretch(1, 1)

        self.ModelMore_layout.addWidget(self.original_row)

        self.original_systemic_risk_field = Field(ModelMore)
        self.original_systemic_risk_field.setObjectName(u"original_systemic_risk_field")
        self.original_systemic_risk_field_layout = QVBoxLayout(self.original_systemic_risk_field)
        self.original_systemic_risk_field_layout.setObjectName(u"original_systemic_risk_field_layout")
        self.original_systemic_risk_label = QLabel(self.original_systemic_risk_field)
        self.original_systemic_risk_label.setObjectName(u"original_systemic_risk_label")

        self.original_systemic_risk_field_layout.addWidget(self.original_systemic_risk_label)

        self.original_systemic_risk = Choice(self.original_systemic_risk_field)
        self.original_systemic_risk.setObjectName(u"original_systemic_risk")
        self.original_systemic_risk_layout = QHBoxLayout(self.original_systemic_risk)
        self.original_systemic_risk_layout.setObjectName(u"original_systemic_risk_layout")
        self.original_yes = ChoiceButton(self.original_systemic_risk)
        self.original_yes.setObjectName(u"original_yes")

        self.original_systemic_risk_layout.addWidget(self.original_yes)

        self.original_no = ChoiceButton(self.original_systemic_risk)
        self.original_no.setObjectName(u"original_no")

        self.original_systemic_risk_layout.addWidget(self.original_no)

        self.original_under_assessment = ChoiceButton(self.original_systemic_risk)
        self.original_under_assessment.setObjectName(u"original_under_assessment")

        self.original_systemic_risk_layout.addWidget(self.original_under_assessment)

        self.original_systemic_risk_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.original_systemic_risk_layout.addItem(self.original_systemic_risk_room)


        self.original_systemic_risk_field_layout.addWidget(self.original_systemic_risk)


        self.ModelMore_layout.addWidget(self.original_systemic_risk_field)

#if QT_CONFIG(shortcut)
        self.is_open_source_label.setBuddy(self.is_open_source)
        self.modified_from_label.setBuddy(self.modified_from)
        self.modification_compute_flop_label.setBuddy(self.modification_compute_flop)
        self.original_compute_flop_label.setBuddy(self.original_compute_flop)
        self.threshold_date_label.setBuddy(self.threshold_date)
        self.original_systemic_risk_label.setBuddy(self.original_systemic_risk)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.is_open_source, self.modified_from)
        QWidget.setTabOrder(self.modified_from, self.modification_compute_flop)
        QWidget.setTabOrder(self.modification_compute_flop, self.original_compute_flop)
        QWidget.setTabOrder(self.original_compute_flop, self.threshold_date)
        QWidget.setTabOrder(self.threshold_date, self.original_yes)
        QWidget.setTabOrder(self.original_yes, self.original_no)
        QWidget.setTabOrder(self.original_no, self.original_under_assessment)

        self.retranslateUi(ModelMore)

        QMetaObject.connectSlotsByName(ModelMore)
    # setupUi

    def retranslateUi(self, ModelMore):
        self.is_open_source_label.setText(QCoreApplication.translate("ModelMore", u"Licence", None))
        self.is_open_source.setText(QCoreApplication.translate("ModelMore", u"Released under a free and open-source licence", None))
        self.modified_from_field.setProperty(u"hint", QCoreApplication.translate("ModelMore", u"The model that was modified, if any.", None))
        self.modified_from_label.setText(QCoreApplication.translate("ModelMore", u"Modified from", None))
        self.modification_compute_flop_label.setText(QCoreApplication.translate("ModelMore", u"Compute of the modification, in FLOP", None))
        self.original_compute_flop_field.setProperty(u"hint", QCoreApplication.translate("ModelMore", u"Blank where it is not known.", None))
        self.original_compute_flop_label.setText(QCoreApplication.translate("ModelMore", u"Training compute of the original, in FLOP", None))
        self.threshold_date_field.setProperty(u"hint", QCoreApplication.translate("ModelMore", u"Such as 2027-01-31; from then on two weeks run (Art. 52(1)).", None))
        self.threshold_date_label.setText(QCoreApplication.translate("ModelMore", u"10\u00b2\u2075 FLOP met, or known to be met, on", None))
        self.original_systemic_risk_label.setText(QCoreApplication.translate("ModelMore", u"Does the original pose systemic risk?", None))
        self.original_yes.setText(QCoreApplication.translate("ModelMore", u"Yes", None))
        self.original_no.setText(QCoreApplication.translate("ModelMore", u"No", None))
        self.original_under_assessment.setText(QCoreApplication.translate("ModelMore", u"Under assessment", None))
        pass
    # retranslateUi

