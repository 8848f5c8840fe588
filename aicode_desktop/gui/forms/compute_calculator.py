# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compute_calculator.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_ComputeCalculator(object):
    def setupUi(self, ComputeCalculator):
        if not ComputeCalculator.objectName():
            ComputeCalculator.setObjectName(u"ComputeCalculator")
        ComputeCalculator.setProperty(u"panel", u"fields")
        self.ComputeCalculator_layout = QVBoxLayout(ComputeCalculator)
        self.ComputeCalculator_layout.setObjectName(u"ComputeCalculator_layout")
        self.method_field = Field(ComputeCalculator)
        self.method_field.setObjectName(u"method_field")
        self.method_field_layout = QVBoxLayout(self.method_field)
        self.method_field_layout.setObjectName(u"method_field_layout")
        self.method_label = QLabel(self.method_field)
        self.method_label.setObjectName(u"method_label")

        self.method_field_layout.addWidget(self.method_label)

        self.method = Choice(self.method_field)
        self.method.setObjectName(u"method")
        self.method_layout = QHBoxLayout(self.method)
        self.method_layout.setObjectName(u"method_layout")
        self.by_architecture = ChoiceButton(self.method)
        self.by_architecture.setObjectName(u"by_architecture")

        self.method_layout.addWidget(self.by_architecture)

        self.by_hardware = ChoiceButton(self.method)
        self.by_hardware.setObjectName(u"by_hardware")

        self.method_layout.addWidget(self.by_hardware)

        self.method_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.method_layout.addItem(self.method_room)


        self.method_field_layout.addWidget(self.method)


        self.ComputeCalculator_layout.addWidget(self.method_field)

        self.architecture = QFrame(ComputeCalculator)
        self.architecture.setObjectName(u"architecture")
        self.architecture.setProperty(u"panel", u"fields")
        self.architecture_layout = QVBoxLayout(self.architecture)
        self.architecture_layout.setObjectName(u"architecture_layout")
        self.architecture_row = QWidget(self.architecture)
        self.architecture_row.setObjectName(u"architecture_row")
        self.architecture_row_layout = QHBoxLayout(self.architecture_row)
        self.architecture_row_layout.setObjectName(u"architecture_row_layout")
        self.architecture_row_layout.setContentsMargins(0, 0, 0, 0)
        self.parameters_field = Field(self.architecture_row)
        self.parameters_field.setObjectName(u"parameters_field")
        self.parameters_field_layout = QVBoxLayout(self.parameters_field)
        self.parameters_field_layout.setObjectName(u"parameters_field_layout")
        self.parameters_label = QLabel(self.parameters_field)
        self.parameters_label.setObjectName(u"parameters_label")

        self.parameters_field_layout.addWidget(self.parameters_label)

        self.parameters = QLineEdit(self.parameters_field)
        self.parameters.setObjectName(u"parameters")

        self.parameters_field_layout.addWidget(self.parameters)


        self.architecture_row_layout.addWidget(self.parameters_field)

        self.tokens_field = Field(self.architecture_row)
        self.tokens_field.setObjectName(u"tokens_field")
        self.tokens_field_layout = QVBoxLayout(self.tokens_field)
        self.tokens_field_layout.setObjectName(u"tokens_field_layout")
        self.tokens_label = QLabel(self.tokens_field)
        self.tokens_label.setObjectName(u"tokens_label")

        self.tokens_field_layout.addWidget(self.tokens_label)

        self.tokens = QLineEdit(self.tokens_field)
        self.tokens.setObjectName(u"tokens")

        self.tokens_field_layout.addWidget(self.tokens)


        self.architecture_row_layout.addWidget(self.tokens_field)

        self.architecture_row_layout.setStretch(0, 1)
        self.architecture_row_layout.setStretch(1, 1)

        self.architecture_layout.addWidget(self.architecture_row)


        self.ComputeCalculator_layout.addWidget(self.architecture)

        self.hardware = QFrame(ComputeCalculator)
        self.hardware.setObjectName(u"hardware")
        self.hardware.setProperty(u"panel", u"fields")
        self.hardware_layout = QVBoxLayout(self.hardware)
        self.hardware_layout.setObjectName(u"hardware_layout")
        self.time_row = QWidget(self.hardware)
        self.time_row.setObjectName(u"time_row")
        self.time_row_layout = QHBoxLayout(self.time_row)
        self.time_row_layout.setObjectName(u"time_row_layout")
        self.time_row_layout.setContentsMargins(0, 0, 0, 0)
        self.time_field = Field(self.time_row)
        self.time_field.setObjectName(u"time_field")
        self.time_field_layout = QVBoxLayout(self.time_field)
        self.time_field_layout.setObjectName(u"time_field_layout")
        self.time_label = QLabel(self.time_field)
        self.time_label.setObjectName(u"time_label")

        self.time_field_layout.addWidget(self.time_label)

        self.time = QLineEdit(self.time_field)
        self.time.setObjectName(u"time")

        self.time_field_layout.addWidget(self.time)


        self.time_row_layout.addWidget(self.time_field)

        self.unit_field = Field(self.time_row)
        self.unit_field.setObjectName(u"unit_field")
        self.unit_field_layout = QVBoxLayout(self.unit_field)
        self.unit_field_layout.setObjectName(u"unit_field_layout")
        self.unit_label = QLabel(self.unit_field)
        self.unit_label.setObjectName(u"unit_label")

        self.unit_field_layout.addWidget(self.unit_label)

        self.unit = QComboBox(self.unit_field)
        self.unit.setObjectName(u"unit")

        self.unit_field_layout.addWidget(self.unit)


        self.time_row_layout.addWidget(self.unit_field)

        self.time_row_layout.setStretch(0, 1)
        self.time_row_layout.setStretch(1, 1)

        self.hardware_layout.addWidget(self.time_row)

        self.chip_row = QWidget(self.hardware)
        self.chip_row.setObjectName(u"chip_row")
        self.chip_row_layout = QHBoxLayout(self.chip_row)
        self.chip_row_layout.setObjectName(u"chip_row_layout")
        self.chip_row_layout.setContentsMargins(0, 0, 0, 0)
        self.chip_count_field = Field(self.chip_row)
        self.chip_count_field.setObjectName(u"chip_count_field")
        self.chip_count_field_layout = QVBoxLayout(self.chip_count_field)
        self.chip_count_field_layout.setObjectName(u"chip_count_field_layout")
        self.chip_count_label = QLabel(self.chip_count_field)
        self.chip_count_label.setObjectName(u"chip_count_label")

        self.chip_count_field_layout.addWidget(self.chip_count_label)

        self.chip_count = QLineEdit(self.chip_count_field)
        self.chip_count.setObjectName(u"chip_count")

        self.chip_count_field_layout.addWidget(self.chip_count)


        self.chip_row_layout.addWidget(self.chip_count_field)

        self.chip_field = Field(self.chip_row)
        self.chip_field.setObjectName(u"chip_field")
        self.chip_field_layout = QVBoxLayout(self.chip_field)
        self.chip_field_layout.setObjectName(u"chip_field_layout")
        self.chip_label = QLabel(self.chip_field)
        self.chip_label.setObjectName(u"chip_label")

        self.chip_field_layout.addWidget(self.chip_label)

        self.chip = QComboBox(self.chip_field)
        self.chip.setObjectName(u"chip")

        self.chip_field_layout.addWidget(self.chip)


        self.chip_row_layout.addWidget(self.chip_field)

        self.chip_row_layout.setStretch(0, 1)
        self.chip_row_layout.setStretch(1, 1)

        self.hardware_layout.addWidget(self.chip_row)

        self.speed_row = QWidget(self.hardware)
        self.speed_row.setObjectName(u"speed_row")
        self.speed_row_layout = QHBoxLayout(self.speed_row)
        self.speed_row_layout.setObjectName(u"speed_row_layout")
        self.speed_row_layout.setContentsMargins(0, 0, 0, 0)
        self.peak_field = Field(self.speed_row)
        self.peak_field.setObjectName(u"peak_field")
        self.peak_field_layout = QVBoxLayout(self.peak_field)
        self.peak_field_layout.setObjectName(u"peak_field_layout")
        self.peak_label = QLabel(self.peak_field)
        self.peak_label.setObjectName(u"peak_label")

        self.peak_field_layout.addWidget(self.peak_label)

        self.peak = QLineEdit(self.peak_field)
        self.peak.setObjectName(u"peak")

        self.peak_field_layout.addWidget(self.peak)


        self.speed_row_layout.addWidget(self.peak_field)

        self.utilisation_field = Field(self.speed_row)
        self.utilisation_field.setObjectName(u"utilisation_field")
        self.utilisation_field_layout = QVBoxLayout(self.utilisation_field)
        self.utilisation_field_layout.setObjectName(u"utilisation_field_layout")
        self.utilisation_label = QLabel(self.utilisation_field)
        self.utilisation_label.setObjectName(u"utilisation_label")

        self.utilisation_field_layout.addWidget(self.utilisation_label)

        self.utilisation = QLineEdit(self.utilisation_field)
        self.utilisation.setObjectName(u"utilisation")

        self.utilisation_field_layout.addWidget(self.utilisation)


        self.speed_row_layout.addWidget(self.utilisation_field)

        self.speed_row_layout.setStretch(0, 1)
        self.speed_row_layout.setStretch(1, 1)

        self.hardware_layout.addWidget(self.speed_row)


        self.ComputeCalculator_layout.addWidget(self.hardware)

        self.result = Notice(ComputeCalculator)
        self.result.setObjectName(u"result")

        self.ComputeCalculator_layout.addWidget(self.result)

        self.calculator_acts = QFrame(ComputeCalculator)
        self.calculator_acts.setObjectName(u"calculator_acts")
        self.calculator_acts.setProperty(u"panel", u"row")
        self.calculator_acts_layout = QHBoxLayout(self.calculator_acts)
        self.calculator_acts_layout.setObjectName(u"calculator_acts_layout")
        self.use = QPushButton(self.calculator_acts)
        self.use.setObjectName(u"use")
        self.use.setAutoDefault(False)

        self.calculator_acts_layout.addWidget(self.use)

        self.calculator_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.calculator_acts_layout.addItem(self.calculator_acts_room)


        self.ComputeCalculator_layout.addWidget(self.calculator_acts)

#if QT_CONFIG(shortcut)
        self.method_label.setBuddy(self.method)
        self.parameters_label.setBuddy(self.parameters)
        self.tokens_label.setBuddy(self.tokens)
        self.time_label.setBuddy(self.time)
        self.unit_label.setBuddy(self.unit)
        self.chip_count_label.setBuddy(self.chip_count)
        self.chip_label.setBuddy(self.chip)
        self.peak_label.setBuddy(self.peak)
        self.utilisation_label.setBuddy(self.utilisation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.by_architecture, self.by_hardware)
        QWidget.setTabOrder(self.by_hardware, self.parameters)
        QWidget.setTabOrder(self.parameters, self.tokens)
        QWidget.setTabOrder(self.tokens, self.time)
        QWidget.setTabOrder(self.time, self.unit)
        QWidget.setTabOrder(self.unit, self.chip_count)
        QWidget.setTabOrder(self.chip_count, self.chip)
        QWidget.setTabOrder(self.chip, self.peak)
        QWidget.setTabOrder(self.peak, self.utilisation)
        QWidget.setTabOrder(self.utilisation, self.use)

        self.retranslateUi(ComputeCalculator)

        QMetaObject.connectSlotsByName(ComputeCalculator)
    # setupUi

    def retranslateUi(self, ComputeCalculator):
        self.method_label.setText(QCoreApplication.translate("ComputeCalculator", u"What is known", None))
        self.by_architecture.setText(QCoreApplication.translate("ComputeCalculator", u"Parameters and data", None))
        self.by_hardware.setText(QCoreApplication.translate("ComputeCalculator", u"Hardware and time", None))
        self.parameters_field.setProperty(u"hint", QCoreApplication.translate("ComputeCalculator", u"For instance 70B or 7e10.", None))
        self.parameters_label.setText(QCoreApplication.translate("ComputeCalculator", u"Parameters", None))
        self.tokens_field.setProperty(u"hint", QCoreApplication.translate("ComputeCalculator", u"All passes counted, for instance 15T.", None))
        self.tokens_label.setText(QCoreApplication.translate("ComputeCalculator", u"Training tokens", None))
        self.time_field.setProperty(u"hint", QCoreApplication.translate("ComputeCalculator", u"For instance 1000 or 2.4e6.", None))
        self.time_label.setText(QCoreApplication.translate("ComputeCalculator", u"Training time", None))
        self.unit_label.setText(QCoreApplication.translate("ComputeCalculator", u"Counted in", None))
        self.chip_count_label.setText(QCoreApplication.translate("ComputeCalculator", u"Chips used at once", None))
        self.chip_label.setText(QCoreApplication.translate("ComputeCalculator", u"Kind of chip", None))
        self.peak_field.setProperty(u"hint", QCoreApplication.translate("ComputeCalculator", u"For instance 989 TFLOP/s.", None))
        self.peak_label.setText(QCoreApplication.translate("ComputeCalculator", u"Peak speed of one chip, in FLOP/s", None))
        self.utilisation_field.setProperty(u"hint", QCoreApplication.translate("ComputeCalculator", u"For instance 40 %.", None))
        self.utilisation_label.setText(QCoreApplication.translate("ComputeCalculator", u"Utilisation", None))
        self.use.setText(QCoreApplication.translate("ComputeCalculator", u"Use this estimate", None))
        pass
    # retranslateUi

