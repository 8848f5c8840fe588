# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'later_act.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.wrapped_label import WrappedLabel

class Ui_LaterAct(object):
    def setupUi(self, LaterAct):
        if not LaterAct.objectName():
            LaterAct.setObjectName(u"LaterAct")
        self.LaterAct_layout = QVBoxLayout(LaterAct)
        self.LaterAct_layout.setObjectName(u"LaterAct_layout")
        self.heading = QFrame(LaterAct)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"panel", u"heading")
        self.heading_layout = QVBoxLayout(self.heading)
        self.heading_layout.setObjectName(u"heading_layout")
        self.title = QLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setText(u"")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"type", u"title")

        self.heading_layout.addWidget(self.title)

        self.lead = WrappedLabel(self.heading)
        self.lead.setObjectName(u"lead")
        self.lead.setText(u"")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.LaterAct_layout.addWidget(self.heading)

        self.room = QScrollArea(LaterAct)
        self.room.setObjectName(u"room")
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.room.setWidgetResizable(True)
        self.room_inside = QWidget()
        self.room_inside.setObjectName(u"room_inside")
        self.room_inside_layout = QVBoxLayout(self.room_inside)
        self.room_inside_layout.setObjectName(u"room_inside_layout")
        self.inside = QFrame(self.room_inside)
        self.inside.setObjectName(u"inside")
        self.inside.setProperty(u"panel", u"fields")
        self.inside_layout = QVBoxLayout(self.inside)
        self.inside_layout.setObjectName(u"inside_layout")
        self.follows = QFrame(self.inside)
        self.follows.setObjectName(u"follows")
        self.follows.setProperty(u"panel", u"stack")
        self.follows_layout = QVBoxLayout(self.follows)
        self.follows_layout.setObjectName(u"follows_layout")

        self.inside_layout.addWidget(self.follows)

        self.chapters = QFrame(self.inside)
        self.chapters.setObjectName(u"chapters")
        self.chapters.setProperty(u"panel", u"stack")
        self.chapters_layout = QVBoxLayout(self.chapters)
        self.chapters_layout.setObjectName(u"chapters_layout")
        self.chapters_title = QLabel(self.chapters)
        self.chapters_title.setObjectName(u"chapters_title")
        self.chapters_title.setProperty(u"type", u"strong")

        self.chapters_layout.addWidget(self.chapters_title)

        self.transparency = QCheckBox(self.chapters)
        self.transparency.setObjectName(u"transparency")

        self.chapters_layout.addWidget(self.transparency)

        self.copyright = QCheckBox(self.chapters)
        self.copyright.setObjectName(u"copyright")

        self.chapters_layout.addWidget(self.copyright)

        self.safety_and_security = QCheckBox(self.chapters)
        self.safety_and_security.setObjectName(u"safety_and_security")

        self.chapters_layout.addWidget(self.safety_and_security)

        self.scope = QLabel(self.chapters)
        self.scope.setObjectName(u"scope")
        self.scope.setText(u"")
        self.scope.setWordWrap(True)
        self.scope.setTextFormat(Qt.TextFormat.PlainText)
        self.scope.setProperty(u"type", u"hint")

        self.chapters_layout.addWidget(self.scope)


        self.inside_layout.addWidget(self.chapters)

        self.entailed = QFrame(self.inside)
        self.entailed.setObjectName(u"entailed")
        self.entailed.setProperty(u"panel", u"stack")
        self.entailed_layout = QVBoxLayout(self.entailed)
        self.entailed_layout.setObjectName(u"entailed_layout")
        self.entailed_title = QLabel(self.entailed)
        self.entailed_title.setObjectName(u"entailed_title")
        self.entailed_title.setProperty(u"type", u"strong")

        self.entailed_layout.addWidget(self.entailed_title)

        self.entailed_list = QFrame(self.entailed)
        self.entailed_list.setObjectName(u"entailed_list")
        self.entailed_list.setProperty(u"panel", u"stack")
        self.entailed_list_layout = QVBoxLayout(self.entailed_list)
        self.entailed_list_layout.setObjectName(u"entailed_list_layout")

        self.entailed_layout.addWidget(self.entailed_list)


        self.inside_layout.addWidget(self.entailed)

        self.effect_field = Field(self.inside)
        self.effect_field.setObjectName(u"effect_field")
        self.effect_field_layout = QVBoxLayout(self.effect_field)
        self.effect_field_layout.setObjectName(u"effect_field_layout")
        self.effect_label = QLabel(self.effect_field)
        self.effect_label.setObjectName(u"effect_label")

        self.effect_field_layout.addWidget(self.effect_label)

        self.effect = DateLine(self.effect_field)
        self.effect.setObjectName(u"effect")

        self.effect_field_layout.addWidget(self.effect)


        self.inside_layout.addWidget(self.effect_field)

        self.explanation_field = Field(self.inside)
        self.explanation_field.setObjectName(u"explanation_field")
        self.explanation_field_layout = QVBoxLayout(self.explanation_field)
        self.explanation_field_layout.setObjectName(u"explanation_field_layout")
        self.explanation_label = QLabel(self.explanation_field)
        self.explanation_label.setObjectName(u"explanation_label")

        self.explanation_field_layout.addWidget(self.explanation_label)

        self.explanation = QPlainTextEdit(self.explanation_field)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTabChangesFocus(True)

        self.explanation_field_layout.addWidget(self.explanation)


        self.inside_layout.addWidget(self.explanation_field)

        self.differences = QFrame(self.inside)
        self.differences.setObjectName(u"differences")
        self.differences.setProperty(u"panel", u"stack")
        self.differences_layout = QVBoxLayout(self.differences)
        self.differences_layout.setObjectName(u"differences_layout")
        self.differences_title = QLabel(self.differences)
        self.differences_title.setObjectName(u"differences_title")
        self.differences_title.setProperty(u"type", u"strong")

        self.differences_layout.addWidget(self.differences_title)

        self.differences_list = QFrame(self.differences)
        self.differences_list.setObjectName(u"differences_list")
        self.differences_list.setProperty(u"panel", u"stack")
        self.differences_list_layout = QVBoxLayout(self.differences_list)
        self.differences_list_layout.setObjectName(u"differences_list_layout")

        self.differences_layout.addWidget(self.differences_list)


        self.inside_layout.addWidget(self.differences)


        self.room_inside_layout.addWidget(self.inside)

        self.inside_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.room_inside_layout.addItem(self.inside_room)

        self.room.setWidget(self.room_inside)

        self.LaterAct_layout.addWidget(self.room)

        self.acts = QFrame(LaterAct)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)

        self.done = QPushButton(self.acts)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.done)


        self.LaterAct_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.effect_label.setBuddy(self.effect)
        self.explanation_label.setBuddy(self.explanation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.transparency, self.copyright)
        QWidget.setTabOrder(self.copyright, self.safety_and_security)
        QWidget.setTabOrder(self.safety_and_security, self.effect)
        QWidget.setTabOrder(self.effect, self.explanation)
        QWidget.setTabOrder(self.explanation, self.done)

        self.retranslateUi(LaterAct)

        self.done.setDefault(True)


        QMetaObject.connectSlotsByName(LaterAct)
    # setupUi

    def retranslateUi(self, LaterAct):
        LaterAct.setWindowTitle(QCoreApplication.translate("LaterAct", u"What this document does", None))
        self.chapters_title.setText(QCoreApplication.translate("LaterAct", u"Chapters to withdraw", None))
        self.transparency.setText(QCoreApplication.translate("LaterAct", u"Transparency", None))
        self.copyright.setText(QCoreApplication.translate("LaterAct", u"Copyright", None))
        self.safety_and_security.setText(QCoreApplication.translate("LaterAct", u"Safety and Security", None))
        self.entailed_title.setText(QCoreApplication.translate("LaterAct", u"What follows from it", None))
        self.effect_field.setProperty(u"hint", QCoreApplication.translate("LaterAct", u"Year, month and day, such as 2027-01-31.", None))
        self.effect_label.setText(QCoreApplication.translate("LaterAct", u"With &effect from", None))
        self.explanation_field.setProperty(u"hint", QCoreApplication.translate("LaterAct", u"Printed in the document, in your words.", None))
        self.explanation_label.setText(QCoreApplication.translate("LaterAct", u"E&xplanation", None))
        self.differences_title.setText(QCoreApplication.translate("LaterAct", u"What was and what is", None))
        self.done.setText(QCoreApplication.translate("LaterAct", u"&Done", None))
    # retranslateUi

