# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_History(object):
    def setupUi(self, History):
        if not History.objectName():
            History.setObjectName(u"History")
        self.History_layout = QVBoxLayout(History)
        self.History_layout.setObjectName(u"History_layout")
        self.back_row = QFrame(History)
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


        self.History_layout.addWidget(self.back_row)

        self.heading = QFrame(History)
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
        self.lead.setText(u"")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.History_layout.addWidget(self.heading)

        self.states = RowList(History)
        self.states.setObjectName(u"states")

        self.History_layout.addWidget(self.states)

        self.none = QLabel(History)
        self.none.setObjectName(u"none")
        self.none.setWordWrap(True)
        self.none.setProperty(u"type", u"soft")

        self.History_layout.addWidget(self.none)

        self.state_acts = QFrame(History)
        self.state_acts.setObjectName(u"state_acts")
        self.state_acts.setProperty(u"panel", u"row")
        self.state_acts_layout = QHBoxLayout(self.state_acts)
        self.state_acts_layout.setObjectName(u"state_acts_layout")
        self.bring_back = QPushButton(self.state_acts)
        self.bring_back.setObjectName(u"bring_back")
        self.bring_back.setProperty(u"kind", u"primary")
        self.bring_back.setAutoDefault(False)

        self.state_acts_layout.addWidget(self.bring_back)

        self.compare_now = QPushButton(self.state_acts)
        self.compare_now.setObjectName(u"compare_now")
        self.compare_now.setAutoDefault(False)

        self.state_acts_layout.addWidget(self.compare_now)

        self.compare_before = QPushButton(self.state_acts)
        self.compare_before.setObjectName(u"compare_before")
        self.compare_before.setAutoDefault(False)

        self.state_acts_layout.addWidget(self.compare_before)

        self.state_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.state_acts_layout.addItem(self.state_room)


        self.History_layout.addWidget(self.state_acts)

        self.name_field = Field(History)
        self.name_field.setObjectName(u"name_field")
        self.name_field_layout = QVBoxLayout(self.name_field)
        self.name_field_layout.setObjectName(u"name_field_layout")
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")

        self.name_field_layout.addWidget(self.name_label)

        self.name = QLineEdit(self.name_field)
        self.name.setObjectName(u"name")

        self.name_field_layout.addWidget(self.name)


        self.History_layout.addWidget(self.name_field)

        self.told = Notice(History)
        self.told.setObjectName(u"told")

        self.History_layout.addWidget(self.told)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_forms, self.states)
        QWidget.setTabOrder(self.states, self.bring_back)
        QWidget.setTabOrder(self.bring_back, self.compare_now)
        QWidget.setTabOrder(self.compare_now, self.compare_before)
        QWidget.setTabOrder(self.compare_before, self.name)

        self.retranslateUi(History)

        QMetaObject.connectSlotsByName(History)
    # setupUi

    def retranslateUi(self, History):
        self.all_forms.setText(QCoreApplication.translate("History", u"All forms", None))
        self.title.setText(QCoreApplication.translate("History", u"History", None))
#if QT_CONFIG(accessibility)
        self.states.setAccessibleName(QCoreApplication.translate("History", u"Saved states", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText(QCoreApplication.translate("History", u"There is no saved state yet. One is kept from every five minutes of work.", None))
        self.bring_back.setText(QCoreApplication.translate("History", u"&Bring it back", None))
        self.compare_now.setText(QCoreApplication.translate("History", u"Compare with now", None))
        self.compare_before.setText(QCoreApplication.translate("History", u"What changed here", None))
        self.name_field.setProperty(u"hint", QCoreApplication.translate("History", u"A state with a name is never replaced by a later one.", None))
        self.name_label.setText(QCoreApplication.translate("History", u"Name of this state", None))
        self.name.setPlaceholderText(QCoreApplication.translate("History", u"For instance: as the board saw it", None))
        pass
    # retranslateUi

