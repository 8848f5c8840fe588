# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fill.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_Fill(object):
    def setupUi(self, Fill):
        if not Fill.objectName():
            Fill.setObjectName(u"Fill")
        self.Fill_layout = QVBoxLayout(Fill)
        self.Fill_layout.setObjectName(u"Fill_layout")
        self.heading = QFrame(Fill)
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


        self.Fill_layout.addWidget(self.heading)

        self.errors = ErrorPanel(Fill)
        self.errors.setObjectName(u"errors")

        self.Fill_layout.addWidget(self.errors)

        self.sides = QFrame(Fill)
        self.sides.setObjectName(u"sides")
        self.sides.setProperty(u"panel", u"fields")
        self.sides_layout = QHBoxLayout(self.sides)
        self.sides_layout.setObjectName(u"sides_layout")
        self.places_room = QScrollArea(self.sides)
        self.places_room.setObjectName(u"places_room")
        self.places_room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.places_room.setWidgetResizable(True)
        self.places_room_inside = QWidget()
        self.places_room_inside.setObjectName(u"places_room_inside")
        self.places_room_inside_layout = QVBoxLayout(self.places_room_inside)
        self.places_room_inside_layout.setObjectName(u"places_room_inside_layout")
        self.places_side = QFrame(self.places_room_inside)
        self.places_side.setObjectName(u"places_side")
        self.places_side.setProperty(u"panel", u"fields")
        self.places_side_layout = QVBoxLayout(self.places_side)
        self.places_side_layout.setObjectName(u"places_side_layout")
        self.places_part = QFrame(self.places_side)
        self.places_part.setObjectName(u"places_part")
        self.places_part.setProperty(u"panel", u"stack")
        self.places_part_layout = QVBoxLayout(self.places_part)
        self.places_part_layout.setObjectName(u"places_part_layout")
        self.places_words = QLabel(self.places_part)
        self.places_words.setObjectName(u"places_words")
        self.places_words.setText(u"")
        self.places_words.setWordWrap(True)
        self.places_words.setTextFormat(Qt.TextFormat.PlainText)
        self.places_words.setProperty(u"type", u"strong")

        self.places_part_layout.addWidget(self.places_words)

        self.places = RowList(self.places_part)
        self.places.setObjectName(u"places")

        self.places_part_layout.addWidget(self.places)


        self.places_side_layout.addWidget(self.places_part)

        self.answer_field = Field(self.places_side)
        self.answer_field.setObjectName(u"answer_field")
        self.answer_field_layout = QVBoxLayout(self.answer_field)
        self.answer_field_layout.setObjectName(u"answer_field_layout")
        self.answer_label = QLabel(self.answer_field)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_field_layout.addWidget(self.answer_label)

        self.answer = QComboBox(self.answer_field)
        self.answer.setObjectName(u"answer")

        self.answer_field_layout.addWidget(self.answer)


        self.places_side_layout.addWidget(self.answer_field)

        self.place_acts = QFrame(self.places_side)
        self.place_acts.setObjectName(u"place_acts")
        self.place_acts.setProperty(u"panel", u"row")
        self.place_acts_layout = QHBoxLayout(self.place_acts)
        self.place_acts_layout.setObjectName(u"place_acts_layout")
        self.confirm = QPushButton(self.place_acts)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setAutoDefault(False)

        self.place_acts_layout.addWidget(self.confirm)

        self.place_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_acts_layout.addItem(self.place_acts_room)


        self.places_side_layout.addWidget(self.place_acts)

        self.map_acts = QFrame(self.places_side)
        self.map_acts.setObjectName(u"map_acts")
        self.map_acts.setProperty(u"panel", u"links")
        self.map_acts_layout = QHBoxLayout(self.map_acts)
        self.map_acts_layout.setObjectName(u"map_acts_layout")
        self.load_map = QPushButton(self.map_acts)
        self.load_map.setObjectName(u"load_map")
        self.load_map.setProperty(u"kind", u"link")
        self.load_map.setAutoDefault(False)

        self.map_acts_layout.addWidget(self.load_map)

        self.save_map = QPushButton(self.map_acts)
        self.save_map.setObjectName(u"save_map")
        self.save_map.setProperty(u"kind", u"link")
        self.save_map.setAutoDefault(False)

        self.map_acts_layout.addWidget(self.save_map)

        self.map_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.map_acts_layout.addItem(self.map_acts_room)


        self.places_side_layout.addWidget(self.map_acts)

        self.notes = QLabel(self.places_side)
        self.notes.setObjectName(u"notes")
        self.notes.setText(u"")
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setProperty(u"type", u"hint")

        self.places_side_layout.addWidget(self.notes)


        self.places_room_inside_layout.addWidget(self.places_side)

        self.places_room.setWidget(self.places_room_inside)

        self.sides_layout.addWidget(self.places_room)

        self.page_side = QFrame(self.sides)
        self.page_side.setObjectName(u"page_side")
        self.page_side.setProperty(u"panel", u"fields")
        self.page_side_layout = QVBoxLayout(self.page_side)
        self.page_side_layout.setObjectName(u"page_side_layout")
        self.state = Notice(self.page_side)
        self.state.setObjectName(u"state")

        self.page_side_layout.addWidget(self.state)


        self.sides_layout.addWidget(self.page_side)

        self.sides_layout.setStretch(0, 1)
        self.sides_layout.setStretch(1, 1)

        self.Fill_layout.addWidget(self.sides)

        self.documents_field = Field(Fill)
        self.documents_field.setObjectName(u"documents_field")
        self.documents_field_layout = QVBoxLayout(self.documents_field)
        self.documents_field_layout.setObjectName(u"documents_field_layout")
        self.documents_label = QLabel(self.documents_field)
        self.documents_label.setObjectName(u"documents_label")

        self.documents_field_layout.addWidget(self.documents_label)

        self.documents = Choice(self.documents_field)
        self.documents.setObjectName(u"documents")
        self.documents_layout = QHBoxLayout(self.documents)
        self.documents_layout.setObjectName(u"documents_layout")
        self.form_alone = ChoiceButton(self.documents)
        self.form_alone.setObjectName(u"form_alone")
        self.form_alone.setChecked(True)

        self.documents_layout.addWidget(self.form_alone)

        self.both = ChoiceButton(self.documents)
        self.both.setObjectName(u"both")

        self.documents_layout.addWidget(self.both)

        self.own_alone = ChoiceButton(self.documents)
        self.own_alone.setObjectName(u"own_alone")

        self.documents_layout.addWidget(self.own_alone)

        self.documents_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.documents_layout.addItem(self.documents_room)


        self.documents_field_layout.addWidget(self.documents)


        self.Fill_layout.addWidget(self.documents_field)

        self.as_found = QCheckBox(Fill)
        self.as_found.setObjectName(u"as_found")

        self.Fill_layout.addWidget(self.as_found)

        self.fill_acts = QFrame(Fill)
        self.fill_acts.setObjectName(u"fill_acts")
        self.fill_acts.setProperty(u"panel", u"row")
        self.fill_acts_layout = QHBoxLayout(self.fill_acts)
        self.fill_acts_layout.setObjectName(u"fill_acts_layout")
        self.save_form = QPushButton(self.fill_acts)
        self.save_form.setObjectName(u"save_form")
        self.save_form.setAutoDefault(False)

        self.fill_acts_layout.addWidget(self.save_form)

        self.take_pdf = QPushButton(self.fill_acts)
        self.take_pdf.setObjectName(u"take_pdf")
        self.take_pdf.setAutoDefault(False)

        self.fill_acts_layout.addWidget(self.take_pdf)

        self.fill_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fill_acts_layout.addItem(self.fill_acts_room)

        self.cancel = QPushButton(self.fill_acts)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.fill_acts_layout.addWidget(self.cancel)

        self.use = QPushButton(self.fill_acts)
        self.use.setObjectName(u"use")
        self.use.setProperty(u"kind", u"primary")

        self.fill_acts_layout.addWidget(self.use)


        self.Fill_layout.addWidget(self.fill_acts)

#if QT_CONFIG(shortcut)
        self.answer_label.setBuddy(self.answer)
        self.documents_label.setBuddy(self.documents)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.places, self.answer)
        QWidget.setTabOrder(self.answer, self.confirm)
        QWidget.setTabOrder(self.confirm, self.load_map)
        QWidget.setTabOrder(self.load_map, self.save_map)
        QWidget.setTabOrder(self.save_map, self.form_alone)
        QWidget.setTabOrder(self.form_alone, self.both)
        QWidget.setTabOrder(self.both, self.own_alone)
        QWidget.setTabOrder(self.own_alone, self.as_found)
        QWidget.setTabOrder(self.as_found, self.save_form)
        QWidget.setTabOrder(self.save_form, self.take_pdf)
        QWidget.setTabOrder(self.take_pdf, self.cancel)
        QWidget.setTabOrder(self.cancel, self.use)

        self.retranslateUi(Fill)

        self.use.setDefault(True)


        QMetaObject.connectSlotsByName(Fill)
    # setupUi

    def retranslateUi(self, Fill):
        Fill.setWindowTitle(QCoreApplication.translate("Fill", u"The Commission\u2019s form", None))
        self.title.setText(QCoreApplication.translate("Fill", u"The Commission\u2019s form, filled", None))
#if QT_CONFIG(accessibility)
        self.places.setAccessibleName(QCoreApplication.translate("Fill", u"Places of the form, and what goes into each", None))
#endif // QT_CONFIG(accessibility)
        self.answer_label.setText(QCoreApplication.translate("Fill", u"What &belongs here", None))
        self.confirm.setText(QCoreApplication.translate("Fill", u"Yes, &fill it so", None))
        self.load_map.setText(QCoreApplication.translate("Fill", u"Load a mapping\u2026", None))
        self.save_map.setText(QCoreApplication.translate("Fill", u"Save the mapping\u2026", None))
        self.documents_label.setText(QCoreApplication.translate("Fill", u"What is signed and sent", None))
        self.form_alone.setText(QCoreApplication.translate("Fill", u"This form (recommended)", None))
        self.both.setText(QCoreApplication.translate("Fill", u"Both documents", None))
        self.own_alone.setText(QCoreApplication.translate("Fill", u"The program\u2019s own", None))
        self.as_found.setText(QCoreApplication.translate("Fill", u"Sign it with the uncertain places as they were f&ound", None))
        self.save_form.setText(QCoreApplication.translate("Fill", u"&Save the filled form\u2026", None))
        self.take_pdf.setText(QCoreApplication.translate("Fill", u"Take the &PDF from Word\u2026", None))
        self.cancel.setText(QCoreApplication.translate("Fill", u"Cancel", None))
        self.use.setText(QCoreApplication.translate("Fill", u"&Use it for signing", None))
    # retranslateUi

