# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'comments.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.widgets.field import Field

class Ui_Comments(object):
    def setupUi(self, Comments):
        if not Comments.objectName():
            Comments.setObjectName(u"Comments")
        self.Comments_layout = QVBoxLayout(Comments)
        self.Comments_layout.setObjectName(u"Comments_layout")
        self.heading = QFrame(Comments)
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


        self.Comments_layout.addWidget(self.heading)

        self.sheet = QScrollArea(Comments)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet.setWidgetResizable(True)
        self.sheet_inside = QWidget()
        self.sheet_inside.setObjectName(u"sheet_inside")
        self.sheet_inside_layout = QVBoxLayout(self.sheet_inside)
        self.sheet_inside_layout.setObjectName(u"sheet_inside_layout")
        self.errors = ErrorPanel(self.sheet_inside)
        self.errors.setObjectName(u"errors")

        self.sheet_inside_layout.addWidget(self.errors)

        self.by_field = Field(self.sheet_inside)
        self.by_field.setObjectName(u"by_field")
        self.by_field_layout = QVBoxLayout(self.by_field)
        self.by_field_layout.setObjectName(u"by_field_layout")
        self.by_label = QLabel(self.by_field)
        self.by_label.setObjectName(u"by_label")

        self.by_field_layout.addWidget(self.by_label)

        self.by = QLineEdit(self.by_field)
        self.by.setObjectName(u"by")

        self.by_field_layout.addWidget(self.by)


        self.sheet_inside_layout.addWidget(self.by_field)

        self.warnings = QFrame(self.sheet_inside)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setProperty(u"panel", u"section")
        self.warnings_layout = QVBoxLayout(self.warnings)
        self.warnings_layout.setObjectName(u"warnings_layout")
        self.warnings_title = QLabel(self.warnings)
        self.warnings_title.setObjectName(u"warnings_title")
        self.warnings_title.setWordWrap(True)
        self.warnings_title.setProperty(u"type", u"heading")

        self.warnings_layout.addWidget(self.warnings_title)

        self.warnings_list = QFrame(self.warnings)
        self.warnings_list.setObjectName(u"warnings_list")
        self.warnings_list.setProperty(u"panel", u"fields")
        self.warnings_list_layout = QVBoxLayout(self.warnings_list)
        self.warnings_list_layout.setObjectName(u"warnings_list_layout")

        self.warnings_layout.addWidget(self.warnings_list)


        self.sheet_inside_layout.addWidget(self.warnings)

        self.said = QFrame(self.sheet_inside)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"panel", u"section")
        self.said_layout = QVBoxLayout(self.said)
        self.said_layout.setObjectName(u"said_layout")
        self.said_title = QLabel(self.said)
        self.said_title.setObjectName(u"said_title")
        self.said_title.setWordWrap(True)
        self.said_title.setProperty(u"type", u"heading")

        self.said_layout.addWidget(self.said_title)

        self.said_list = QFrame(self.said)
        self.said_list.setObjectName(u"said_list")
        self.said_list.setProperty(u"panel", u"fields")
        self.said_list_layout = QVBoxLayout(self.said_list)
        self.said_list_layout.setObjectName(u"said_list_layout")

        self.said_layout.addWidget(self.said_list)


        self.sheet_inside_layout.addWidget(self.said)

        self.new = QFrame(self.sheet_inside)
        self.new.setObjectName(u"new")
        self.new.setProperty(u"panel", u"section")
        self.new_layout = QVBoxLayout(self.new)
        self.new_layout.setObjectName(u"new_layout")
        self.new_title = QLabel(self.new)
        self.new_title.setObjectName(u"new_title")
        self.new_title.setWordWrap(True)
        self.new_title.setProperty(u"type", u"heading")

        self.new_layout.addWidget(self.new_title)

        self.field_field = Field(self.new)
        self.field_field.setObjectName(u"field_field")
        self.field_field_layout = QVBoxLayout(self.field_field)
        self.field_field_layout.setObjectName(u"field_field_layout")
        self.field_label = QLabel(self.field_field)
        self.field_label.setObjectName(u"field_label")

        self.field_field_layout.addWidget(self.field_label)

        self.field = QComboBox(self.field_field)
        self.field.setObjectName(u"field")

        self.field_field_layout.addWidget(self.field)


        self.new_layout.addWidget(self.field_field)

        self.text_field = Field(self.new)
        self.text_field.setObjectName(u"text_field")
        self.text_field_layout = QVBoxLayout(self.text_field)
        self.text_field_layout.setObjectName(u"text_field_layout")
        self.text_label = QLabel(self.text_field)
        self.text_label.setObjectName(u"text_label")

        self.text_field_layout.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.text_field)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.text_field_layout.addWidget(self.text)


        self.new_layout.addWidget(self.text_field)

        self.new_acts = QFrame(self.new)
        self.new_acts.setObjectName(u"new_acts")
        self.new_acts.setProperty(u"panel", u"row")
        self.new_acts_layout = QHBoxLayout(self.new_acts)
        self.new_acts_layout.setObjectName(u"new_acts_layout")
        self.add = QPushButton(self.new_acts)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"primary")

        self.new_acts_layout.addWidget(self.add)

        self.new_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.new_acts_layout.addItem(self.new_room)


        self.new_layout.addWidget(self.new_acts)


        self.sheet_inside_layout.addWidget(self.new)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_inside_layout.addItem(self.sheet_room)

        self.sheet.setWidget(self.sheet_inside)

        self.Comments_layout.addWidget(self.sheet)

        self.acts = QFrame(Comments)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.saved = QLabel(self.acts)
        self.saved.setObjectName(u"saved")
        self.saved.setText(u"")
        self.saved.setWordWrap(True)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setProperty(u"type", u"soft")

        self.acts_layout.addWidget(self.saved)

        self.close = QPushButton(self.acts)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.acts_layout.addWidget(self.close)

        self.acts_layout.setStretch(0, 1)

        self.Comments_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.by_label.setBuddy(self.by)
        self.field_label.setBuddy(self.field)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.by, self.field)
        QWidget.setTabOrder(self.field, self.text)
        QWidget.setTabOrder(self.text, self.add)
        QWidget.setTabOrder(self.add, self.close)

        self.retranslateUi(Comments)

        self.add.setDefault(True)


        QMetaObject.connectSlotsByName(Comments)
    # setupUi

    def retranslateUi(self, Comments):
        Comments.setWindowTitle(QCoreApplication.translate("Comments", u"Comments and reasons", None))
        self.title.setText(QCoreApplication.translate("Comments", u"Comments and reasons", None))
        self.lead.setText(QCoreApplication.translate("Comments", u"They stay with the draft; reasons go along with a hand-over. None of it is in the form.", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("Comments", u"Comments and reasons", None))
#endif // QT_CONFIG(accessibility)
        self.by_field.setProperty(u"hint", QCoreApplication.translate("Comments", u"It stands beside what you say.", None))
        self.by_label.setText(QCoreApplication.translate("Comments", u"Your name", None))
        self.warnings_title.setText(QCoreApplication.translate("Comments", u"Warnings", None))
        self.said_title.setText(QCoreApplication.translate("Comments", u"Comments", None))
        self.new_title.setText(QCoreApplication.translate("Comments", u"A new comment", None))
        self.field_label.setText(QCoreApplication.translate("Comments", u"About", None))
        self.text_label.setText(QCoreApplication.translate("Comments", u"Comment", None))
        self.add.setText(QCoreApplication.translate("Comments", u"&Add the comment", None))
        self.close.setText(QCoreApplication.translate("Comments", u"Close", None))
    # retranslateUi

