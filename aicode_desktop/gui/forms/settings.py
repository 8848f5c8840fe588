# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field

class Ui_Settings(object):
    def setupUi(self, Settings):
        if not Settings.objectName():
            Settings.setObjectName(u"Settings")
        self.Settings_layout = QVBoxLayout(Settings)
        self.Settings_layout.setObjectName(u"Settings_layout")
        self.back_row = QFrame(Settings)
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


        self.Settings_layout.addWidget(self.back_row)

        self.heading = QFrame(Settings)
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


        self.Settings_layout.addWidget(self.heading)

        self.speech = QFrame(Settings)
        self.speech.setObjectName(u"speech")
        self.speech.setProperty(u"panel", u"first")
        self.speech_layout = QVBoxLayout(self.speech)
        self.speech_layout.setObjectName(u"speech_layout")
        self.speech_title = QLabel(self.speech)
        self.speech_title.setObjectName(u"speech_title")
        self.speech_title.setProperty(u"type", u"heading")

        self.speech_layout.addWidget(self.speech_title)

        self.language_field = Field(self.speech)
        self.language_field.setObjectName(u"language_field")
        self.language_field_layout = QVBoxLayout(self.language_field)
        self.language_field_layout.setObjectName(u"language_field_layout")
        self.language_label = QLabel(self.language_field)
        self.language_label.setObjectName(u"language_label")

        self.language_field_layout.addWidget(self.language_label)

        self.language = QComboBox(self.language_field)
        self.language.setObjectName(u"language")

        self.language_field_layout.addWidget(self.language)


        self.speech_layout.addWidget(self.language_field)


        self.Settings_layout.addWidget(self.speech)

        self.look = QFrame(Settings)
        self.look.setObjectName(u"look")
        self.look.setProperty(u"panel", u"section")
        self.look_layout = QVBoxLayout(self.look)
        self.look_layout.setObjectName(u"look_layout")
        self.look_title = QLabel(self.look)
        self.look_title.setObjectName(u"look_title")
        self.look_title.setProperty(u"type", u"heading")

        self.look_layout.addWidget(self.look_title)

        self.look_row = QFrame(self.look)
        self.look_row.setObjectName(u"look_row")
        self.look_row.setProperty(u"panel", u"row")
        self.look_row_layout = QHBoxLayout(self.look_row)
        self.look_row_layout.setObjectName(u"look_row_layout")
        self.scheme_field = Field(self.look_row)
        self.scheme_field.setObjectName(u"scheme_field")
        self.scheme_field_layout = QVBoxLayout(self.scheme_field)
        self.scheme_field_layout.setObjectName(u"scheme_field_layout")
        self.scheme_label = QLabel(self.scheme_field)
        self.scheme_label.setObjectName(u"scheme_label")

        self.scheme_field_layout.addWidget(self.scheme_label)

        self.scheme = QComboBox(self.scheme_field)
        self.scheme.setObjectName(u"scheme")

        self.scheme_field_layout.addWidget(self.scheme)


        self.look_row_layout.addWidget(self.scheme_field)

        self.text_size_field = Field(self.look_row)
        self.text_size_field.setObjectName(u"text_size_field")
        self.text_size_field_layout = QVBoxLayout(self.text_size_field)
        self.text_size_field_layout.setObjectName(u"text_size_field_layout")
        self.text_size_label = QLabel(self.text_size_field)
        self.text_size_label.setObjectName(u"text_size_label")

        self.text_size_field_layout.addWidget(self.text_size_label)

        self.text_size = QComboBox(self.text_size_field)
        self.text_size.setObjectName(u"text_size")

        self.text_size_field_layout.addWidget(self.text_size)


        self.look_row_layout.addWidget(self.text_size_field)


        self.look_layout.addWidget(self.look_row)

        self.reduce_motion = QCheckBox(self.look)
        self.reduce_motion.setObjectName(u"reduce_motion")

        self.look_layout.addWidget(self.reduce_motion)


        self.Settings_layout.addWidget(self.look)

        self.reminders = QFrame(Settings)
        self.reminders.setObjectName(u"reminders")
        self.reminders.setProperty(u"panel", u"section")
        self.reminders_layout = QVBoxLayout(self.reminders)
        self.reminders_layout.setObjectName(u"reminders_layout")
        self.reminders_title = QLabel(self.reminders)
        self.reminders_title.setObjectName(u"reminders_title")
        self.reminders_title.setProperty(u"type", u"heading")

        self.reminders_layout.addWidget(self.reminders_title)

        self.remind_field = Field(self.reminders)
        self.remind_field.setObjectName(u"remind_field")
        self.remind_field_layout = QVBoxLayout(self.remind_field)
        self.remind_field_layout.setObjectName(u"remind_field_layout")
        self.remind_label = QLabel(self.remind_field)
        self.remind_label.setObjectName(u"remind_label")

        self.remind_field_layout.addWidget(self.remind_label)

        self.remind = QComboBox(self.remind_field)
        self.remind.setObjectName(u"remind")

        self.remind_field_layout.addWidget(self.remind)


        self.reminders_layout.addWidget(self.remind_field)


        self.Settings_layout.addWidget(self.reminders)

        self.kept = QFrame(Settings)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"panel", u"section")
        self.kept_layout = QVBoxLayout(self.kept)
        self.kept_layout.setObjectName(u"kept_layout")
        self.kept_title = QLabel(self.kept)
        self.kept_title.setObjectName(u"kept_title")
        self.kept_title.setProperty(u"type", u"heading")

        self.kept_layout.addWidget(self.kept_title)

        self.kept_words = QLabel(self.kept)
        self.kept_words.setObjectName(u"kept_words")
        self.kept_words.setText(u"")
        self.kept_words.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_words.setWordWrap(True)

        self.kept_layout.addWidget(self.kept_words)

        self.kept_acts = QFrame(self.kept)
        self.kept_acts.setObjectName(u"kept_acts")
        self.kept_acts.setProperty(u"panel", u"row")
        self.kept_acts_layout = QHBoxLayout(self.kept_acts)
        self.kept_acts_layout.setObjectName(u"kept_acts_layout")
        self.show_folder = QPushButton(self.kept_acts)
        self.show_folder.setObjectName(u"show_folder")
        self.show_folder.setAutoDefault(False)

        self.kept_acts_layout.addWidget(self.show_folder)

        self.forget_recent = QPushButton(self.kept_acts)
        self.forget_recent.setObjectName(u"forget_recent")
        self.forget_recent.setAutoDefault(False)

        self.kept_acts_layout.addWidget(self.forget_recent)

        self.kept_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kept_acts_layout.addItem(self.kept_room)


        self.kept_layout.addWidget(self.kept_acts)


        self.Settings_layout.addWidget(self.kept)

        self.diagnostics = QFrame(Settings)
        self.diagnostics.setObjectName(u"diagnostics")
        self.diagnostics.setProperty(u"panel", u"section")
        self.diagnostics_layout = QVBoxLayout(self.diagnostics)
        self.diagnostics_layout.setObjectName(u"diagnostics_layout")
        self.diagnostics_title = QLabel(self.diagnostics)
        self.diagnostics_title.setObjectName(u"diagnostics_title")
        self.diagnostics_title.setProperty(u"type", u"heading")

        self.diagnostics_layout.addWidget(self.diagnostics_title)

        self.report_field = Field(self.diagnostics)
        self.report_field.setObjectName(u"report_field")
        self.report_field_layout = QVBoxLayout(self.report_field)
        self.report_field_layout.setObjectName(u"report_field_layout")
        self.report_label = QLabel(self.report_field)
        self.report_label.setObjectName(u"report_label")

        self.report_field_layout.addWidget(self.report_label)

        self.report = QPlainTextEdit(self.report_field)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)

        self.report_field_layout.addWidget(self.report)


        self.diagnostics_layout.addWidget(self.report_field)

        self.diagnostics_acts = QFrame(self.diagnostics)
        self.diagnostics_acts.setObjectName(u"diagnostics_acts")
        self.diagnostics_acts.setProperty(u"panel", u"row")
        self.diagnostics_acts_layout = QHBoxLayout(self.diagnostics_acts)
        self.diagnostics_acts_layout.setObjectName(u"diagnostics_acts_layout")
        self.copy_report = QPushButton(self.diagnostics_acts)
        self.copy_report.setObjectName(u"copy_report")
        self.copy_report.setAutoDefault(False)

        self.diagnostics_acts_layout.addWidget(self.copy_report)

        self.copied = QLabel(self.diagnostics_acts)
        self.copied.setObjectName(u"copied")
        self.copied.setProperty(u"type", u"good")

        self.diagnostics_acts_layout.addWidget(self.copied)

        self.about = QPushButton(self.diagnostics_acts)
        self.about.setObjectName(u"about")
        self.about.setAutoDefault(False)

        self.diagnostics_acts_layout.addWidget(self.about)

        self.diagnostics_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.diagnostics_acts_layout.addItem(self.diagnostics_room)


        self.diagnostics_layout.addWidget(self.diagnostics_acts)


        self.Settings_layout.addWidget(self.diagnostics)

        self.acts = QFrame(Settings)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.done = QPushButton(self.acts)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"kind", u"primary")
        self.done.setAutoDefault(False)

        self.acts_layout.addWidget(self.done)

        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)


        self.Settings_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
        self.scheme_label.setBuddy(self.scheme)
        self.text_size_label.setBuddy(self.text_size)
        self.remind_label.setBuddy(self.remind)
        self.report_label.setBuddy(self.report)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.all_forms, self.language)
        QWidget.setTabOrder(self.language, self.scheme)
        QWidget.setTabOrder(self.scheme, self.text_size)
        QWidget.setTabOrder(self.text_size, self.reduce_motion)
        QWidget.setTabOrder(self.reduce_motion, self.remind)
        QWidget.setTabOrder(self.remind, self.show_folder)
        QWidget.setTabOrder(self.show_folder, self.forget_recent)
        QWidget.setTabOrder(self.forget_recent, self.report)
        QWidget.setTabOrder(self.report, self.copy_report)
        QWidget.setTabOrder(self.copy_report, self.done)

        self.retranslateUi(Settings)

        QMetaObject.connectSlotsByName(Settings)
    # setupUi

    def retranslateUi(self, Settings):
        self.all_forms.setText(QCoreApplication.translate("Settings", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Settings", u"Settings", None))
        self.lead.setText(QCoreApplication.translate("Settings", u"How the window looks and speaks. Everything here holds at once, and changes no form.", None))
        self.speech_title.setText(QCoreApplication.translate("Settings", u"Language", None))
        self.language_field.setProperty(u"hint", QCoreApplication.translate("Settings", u"Each form says in Statements which language its documents are in.", None))
        self.language_label.setText(QCoreApplication.translate("Settings", u"Language of the &window", None))
        self.look_title.setText(QCoreApplication.translate("Settings", u"Look", None))
        self.scheme_label.setText(QCoreApplication.translate("Settings", u"&Colours", None))
        self.text_size_label.setText(QCoreApplication.translate("Settings", u"&Size of text", None))
        self.reduce_motion.setText(QCoreApplication.translate("Settings", u"&Reduce motion", None))
        self.reminders_title.setText(QCoreApplication.translate("Settings", u"Reminders", None))
        self.remind_field.setProperty(u"hint", QCoreApplication.translate("Settings", u"The start page then names forms that were not noted as sent, or not acknowledged.", None))
        self.remind_label.setText(QCoreApplication.translate("Settings", u"Remind me &after", None))
        self.kept_title.setText(QCoreApplication.translate("Settings", u"What is kept on this computer", None))
        self.show_folder.setText(QCoreApplication.translate("Settings", u"Show in &folder", None))
        self.forget_recent.setText(QCoreApplication.translate("Settings", u"Forget the &list of files opened lately", None))
        self.diagnostics_title.setText(QCoreApplication.translate("Settings", u"Diagnostics", None))
        self.report_field.setProperty(u"hint", QCoreApplication.translate("Settings", u"For a question to support. There is nothing in it about you, your organisation or your forms.", None))
        self.report_label.setText(QCoreApplication.translate("Settings", u"&Versions and settings", None))
        self.copy_report.setText(QCoreApplication.translate("Settings", u"Co&py", None))
        self.copied.setText(QCoreApplication.translate("Settings", u"Copied, in English", None))
        self.about.setText(QCoreApplication.translate("Settings", u"A&bout this program\u2026", None))
        self.done.setText(QCoreApplication.translate("Settings", u"&Done", None))
        pass
    # retranslateUi

