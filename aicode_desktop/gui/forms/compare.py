# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compare.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.comparison_table import ComparisonTable
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Compare(object):
    def setupUi(self, Compare):
        if not Compare.objectName():
            Compare.setObjectName(u"Compare")
        self.Compare_layout = QVBoxLayout(Compare)
        self.Compare_layout.setObjectName(u"Compare_layout")
        self.back_row = QFrame(Compare)
        self.back_row.setObjectName(u"back_row")
        self.back_row.setProperty(u"panel", u"row")
        self.back_row_layout = QHBoxLayout(self.back_row)
        self.back_row_layout.setObjectName(u"back_row_layout")
        self.all_forms = QPushButton(self.back_row)
        self.all_forms.setObjectName(u"all_forms")
        self.all_forms.setProperty(u"kind", u"link")
        self.all_forms.setAutoDefault(False)

        self.back_row_layout.addWidget(self.all_forms)

        self.back_row_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_row_layout.addItem(self.back_row_room)


        self.Compare_layout.addWidget(self.back_row)

        self.heading = QFrame(Compare)
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


        self.Compare_layout.addWidget(self.heading)

        self.sides = QFrame(Compare)
        self.sides.setObjectName(u"sides")
        self.sides.setProperty(u"panel", u"row")
        self.sides_layout = QHBoxLayout(self.sides)
        self.sides_layout.setObjectName(u"sides_layout")
        self.first_field = Field(self.sides)
        self.first_field.setObjectName(u"first_field")
        self.first_field_layout = QVBoxLayout(self.first_field)
        self.first_field_layout.setObjectName(u"first_field_layout")
        self.first_label = QLabel(self.first_field)
        self.first_label.setObjectName(u"first_label")

        self.first_field_layout.addWidget(self.first_label)

        self.first = QComboBox(self.first_field)
        self.first.setObjectName(u"first")

        self.first_field_layout.addWidget(self.first)


        self.sides_layout.addWidget(self.first_field)

        self.second_field = Field(self.sides)
        self.second_field.setObjectName(u"second_field")
        self.second_field_layout = QVBoxLayout(self.second_field)
        self.second_field_layout.setObjectName(u"second_field_layout")
        self.second_label = QLabel(self.second_field)
        self.second_label.setObjectName(u"second_label")

        self.second_field_layout.addWidget(self.second_label)

        self.second = QComboBox(self.second_field)
        self.second.setObjectName(u"second")

        self.second_field_layout.addWidget(self.second)


        self.sides_layout.addWidget(self.second_field)

        self.sides_layout.setStretch(0, 1)
        self.sides_layout.setStretch(1, 1)

        self.Compare_layout.addWidget(self.sides)

        self.swap_row = QFrame(Compare)
        self.swap_row.setObjectName(u"swap_row")
        self.swap_row.setProperty(u"panel", u"row")
        self.swap_row_layout = QHBoxLayout(self.swap_row)
        self.swap_row_layout.setObjectName(u"swap_row_layout")
        self.swap = QPushButton(self.swap_row)
        self.swap.setObjectName(u"swap")
        self.swap.setProperty(u"kind", u"link")
        self.swap.setAutoDefault(False)

        self.swap_row_layout.addWidget(self.swap)

        self.swap_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.swap_row_layout.addItem(self.swap_room)


        self.Compare_layout.addWidget(self.swap_row)

        self.result = Notice(Compare)
        self.result.setObjectName(u"result")

        self.Compare_layout.addWidget(self.result)

        self.differences = ComparisonTable(Compare)
        self.differences.setObjectName(u"differences")

        self.Compare_layout.addWidget(self.differences)

        self.more = QLabel(Compare)
        self.more.setObjectName(u"more")
        self.more.setText(u"")
        self.more.setWordWrap(True)
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setProperty(u"type", u"soft")

        self.Compare_layout.addWidget(self.more)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first)
        self.second_label.setBuddy(self.second)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_forms, self.first)
        QWidget.setTabOrder(self.first, self.second)
        QWidget.setTabOrder(self.second, self.swap)
        QWidget.setTabOrder(self.swap, self.differences)

        self.retranslateUi(Compare)

        QMetaObject.connectSlotsByName(Compare)
    # setupUi

    def retranslateUi(self, Compare):
        self.all_forms.setText(QCoreApplication.translate("Compare", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Compare", u"Compare two forms", None))
        self.lead.setText(QCoreApplication.translate("Compare", u"Two drafts, saved states or PDFs side by side, field by field. You can drop the files here.", None))
        self.first_label.setText(QCoreApplication.translate("Compare", u"This one", None))
        self.second_label.setText(QCoreApplication.translate("Compare", u"With this one", None))
        self.swap.setText(QCoreApplication.translate("Compare", u"Swap the two", None))
#if QT_CONFIG(accessibility)
        self.differences.setAccessibleName(QCoreApplication.translate("Compare", u"Differences", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

