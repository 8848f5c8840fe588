# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_over.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_HandOver(object):
    def setupUi(self, HandOver):
        if not HandOver.objectName():
            HandOver.setObjectName(u"HandOver")
        self.HandOver_layout = QVBoxLayout(HandOver)
        self.HandOver_layout.setObjectName(u"HandOver_layout")
        self.heading = QFrame(HandOver)
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


        self.HandOver_layout.addWidget(self.heading)

        self.sheet = QScrollArea(HandOver)
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

        self.asked = QFrame(self.sheet_inside)
        self.asked.setObjectName(u"asked")
        self.asked.setProperty(u"panel", u"fields")
        self.asked_layout = QVBoxLayout(self.asked)
        self.asked_layout.setObjectName(u"asked_layout")
        self.by_field = Field(self.asked)
        self.by_field.setObjectName(u"by_field")
        self.by_field_layout = QVBoxLayout(self.by_field)
        self.by_field_layout.setObjectName(u"by_field_layout")
        self.by_label = QLabel(self.by_field)
        self.by_label.setObjectName(u"by_label")

        self.by_field_layout.addWidget(self.by_label)

        self.by = QLineEdit(self.by_field)
        self.by.setObjectName(u"by")

        self.by_field_layout.addWidget(self.by)


        self.asked_layout.addWidget(self.by_field)

        self.way_field = Field(self.asked)
        self.way_field.setObjectName(u"way_field")
        self.way_field_layout = QVBoxLayout(self.way_field)
        self.way_field_layout.setObjectName(u"way_field_layout")
        self.way_label = QLabel(self.way_field)
        self.way_label.setObjectName(u"way_label")

        self.way_field_layout.addWidget(self.way_label)

        self.way = Choice(self.way_field)
        self.way.setObjectName(u"way")
        self.way_layout = QHBoxLayout(self.way)
        self.way_layout.setObjectName(u"way_layout")
        self.by_key = ChoiceButton(self.way)
        self.by_key.setObjectName(u"by_key")

        self.way_layout.addWidget(self.by_key)

        self.by_passphrase = ChoiceButton(self.way)
        self.by_passphrase.setObjectName(u"by_passphrase")

        self.way_layout.addWidget(self.by_passphrase)


        self.way_field_layout.addWidget(self.way)


        self.asked_layout.addWidget(self.way_field)

        self.passphrase_part = QFrame(self.asked)
        self.passphrase_part.setObjectName(u"passphrase_part")
        self.passphrase_part.setProperty(u"panel", u"stack")
        self.passphrase_part_layout = QVBoxLayout(self.passphrase_part)
        self.passphrase_part_layout.setObjectName(u"passphrase_part_layout")
        self.passphrase_field = Field(self.passphrase_part)
        self.passphrase_field.setObjectName(u"passphrase_field")
        self.passphrase_field_layout = QVBoxLayout(self.passphrase_field)
        self.passphrase_field_layout.setObjectName(u"passphrase_field_layout")
        self.passphrase_label = QLabel(self.passphrase_field)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_field_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.passphrase_field)
        self.passphrase.setObjectName(u"passphrase")

        self.passphrase_field_layout.addWidget(self.passphrase)


        self.passphrase_part_layout.addWidget(self.passphrase_field)

        self.suggest_row = QFrame(self.passphrase_part)
        self.suggest_row.setObjectName(u"suggest_row")
        self.suggest_row.setProperty(u"panel", u"row")
        self.suggest_row_layout = QHBoxLayout(self.suggest_row)
        self.suggest_row_layout.setObjectName(u"suggest_row_layout")
        self.suggest = QPushButton(self.suggest_row)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setProperty(u"kind", u"link")
        self.suggest.setAutoDefault(False)

        self.suggest_row_layout.addWidget(self.suggest)

        self.suggest_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.suggest_row_layout.addItem(self.suggest_room)


        self.passphrase_part_layout.addWidget(self.suggest_row)


        self.asked_layout.addWidget(self.passphrase_part)

        self.key_part = QFrame(self.asked)
        self.key_part.setObjectName(u"key_part")
        self.key_part.setProperty(u"panel", u"stack")
        self.key_part_layout = QVBoxLayout(self.key_part)
        self.key_part_layout.setObjectName(u"key_part_layout")
        self.key_field = Field(self.key_part)
        self.key_field.setObjectName(u"key_field")
        self.key_field_layout = QVBoxLayout(self.key_field)
        self.key_field_layout.setObjectName(u"key_field_layout")
        self.key_label = QLabel(self.key_field)
        self.key_label.setObjectName(u"key_label")

        self.key_field_layout.addWidget(self.key_label)

        self.key = QLineEdit(self.key_field)
        self.key.setObjectName(u"key")

        self.key_field_layout.addWidget(self.key)


        self.key_part_layout.addWidget(self.key_field)

        self.key_known = Notice(self.key_part)
        self.key_known.setObjectName(u"key_known")

        self.key_part_layout.addWidget(self.key_known)

        self.ask_key_row = QFrame(self.key_part)
        self.ask_key_row.setObjectName(u"ask_key_row")
        self.ask_key_row.setProperty(u"panel", u"row")
        self.ask_key_row_layout = QHBoxLayout(self.ask_key_row)
        self.ask_key_row_layout.setObjectName(u"ask_key_row_layout")
        self.ask_key = QPushButton(self.ask_key_row)
        self.ask_key.setObjectName(u"ask_key")
        self.ask_key.setProperty(u"kind", u"link")
        self.ask_key.setAutoDefault(False)

        self.ask_key_row_layout.addWidget(self.ask_key)

        self.ask_key_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ask_key_row_layout.addItem(self.ask_key_room)


        self.key_part_layout.addWidget(self.ask_key_row)


        self.asked_layout.addWidget(self.key_part)

        self.own_form = Notice(self.asked)
        self.own_form.setObjectName(u"own_form")

        self.asked_layout.addWidget(self.own_form)

        self.open_warnings = Notice(self.asked)
        self.open_warnings.setObjectName(u"open_warnings")

        self.asked_layout.addWidget(self.open_warnings)


        self.sheet_inside_layout.addWidget(self.asked)

        self.made = QFrame(self.sheet_inside)
        self.made.setObjectName(u"made")
        self.made.setProperty(u"panel", u"fields")
        self.made_layout = QVBoxLayout(self.made)
        self.made_layout.setObjectName(u"made_layout")
        self.saved = Notice(self.made)
        self.saved.setObjectName(u"saved")

        self.made_layout.addWidget(self.saved)

        self.compare = QFrame(self.made)
        self.compare.setObjectName(u"compare")
        self.compare.setProperty(u"panel", u"card")
        self.compare_layout = QVBoxLayout(self.compare)
        self.compare_layout.setObjectName(u"compare_layout")
        self.compare_title = QLabel(self.compare)
        self.compare_title.setObjectName(u"compare_title")
        self.compare_title.setWordWrap(True)
        self.compare_title.setProperty(u"type", u"heading")

        self.compare_layout.addWidget(self.compare_title)

        self.words = QLabel(self.compare)
        self.words.setObjectName(u"words")
        self.words.setText(u"")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty(u"type", u"heading")

        self.compare_layout.addWidget(self.words)

        self.compare_lead = QLabel(self.compare)
        self.compare_lead.setObjectName(u"compare_lead")
        self.compare_lead.setWordWrap(True)
        self.compare_lead.setProperty(u"type", u"soft")

        self.compare_layout.addWidget(self.compare_lead)

        self.digests = QFrame(self.compare)
        self.digests.setObjectName(u"digests")
        self.digests.setProperty(u"panel", u"stack")
        self.digests_layout = QVBoxLayout(self.digests)
        self.digests_layout.setObjectName(u"digests_layout")

        self.compare_layout.addWidget(self.digests)


        self.made_layout.addWidget(self.compare)


        self.sheet_inside_layout.addWidget(self.made)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_inside_layout.addItem(self.sheet_room)

        self.sheet.setWidget(self.sheet_inside)

        self.HandOver_layout.addWidget(self.sheet)

        self.acts = QFrame(HandOver)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)

        self.close = QPushButton(self.acts)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.acts_layout.addWidget(self.close)

        self.freeze = QPushButton(self.acts)
        self.freeze.setObjectName(u"freeze")
        self.freeze.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.freeze)


        self.HandOver_layout.addWidget(self.acts)

#if QT_CONFIG(shortcut)
        self.by_label.setBuddy(self.by)
        self.way_label.setBuddy(self.way)
        self.passphrase_label.setBuddy(self.passphrase)
        self.key_label.setBuddy(self.key)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.by, self.by_key)
        QWidget.setTabOrder(self.by_key, self.by_passphrase)
        QWidget.setTabOrder(self.by_passphrase, self.key)
        QWidget.setTabOrder(self.key, self.ask_key)
        QWidget.setTabOrder(self.ask_key, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.suggest)
        QWidget.setTabOrder(self.suggest, self.close)
        QWidget.setTabOrder(self.close, self.freeze)

        self.retranslateUi(HandOver)

        self.freeze.setDefault(True)


        QMetaObject.connectSlotsByName(HandOver)
    # setupUi

    def retranslateUi(self, HandOver):
        HandOver.setWindowTitle(QCoreApplication.translate("HandOver", u"Hand over to the signatory", None))
        self.title.setText(QCoreApplication.translate("HandOver", u"Hand over to the signatory", None))
        self.lead.setText(QCoreApplication.translate("HandOver", u"One encrypted file with the exact document, its data and the executive brief. Internal notes stay here.", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("HandOver", u"Hand over", None))
#endif // QT_CONFIG(accessibility)
        self.by_field.setProperty(u"hint", QCoreApplication.translate("HandOver", u"The signatory reads this name.", None))
        self.by_label.setText(QCoreApplication.translate("HandOver", u"Who prepared it", None))
        self.way_label.setText(QCoreApplication.translate("HandOver", u"How it is protected", None))
        self.by_key.setText(QCoreApplication.translate("HandOver", u"Their public key", None))
        self.by_passphrase.setText(QCoreApplication.translate("HandOver", u"A passphrase", None))
        self.passphrase_field.setProperty(u"hint", QCoreApplication.translate("HandOver", u"At least 12 characters. Never send it along with the file. The signatory types it, and then the secret of their own certificate.", None))
        self.passphrase_label.setText(QCoreApplication.translate("HandOver", u"Passphrase to tell by telephone", None))
        self.suggest.setText(QCoreApplication.translate("HandOver", u"Suggest another", None))
        self.key_field.setProperty(u"hint", QCoreApplication.translate("HandOver", u"A line that begins with \u201cage1\u201d, which is no secret. The signatory then opens the file without a passphrase.", None))
        self.key_label.setText(QCoreApplication.translate("HandOver", u"Their public key", None))
        self.ask_key.setText(QCoreApplication.translate("HandOver", u"Copy a message that asks for it", None))
        self.compare_title.setText(QCoreApplication.translate("HandOver", u"Compare these words by telephone", None))
        self.compare_lead.setText(QCoreApplication.translate("HandOver", u"The signatory\u2019s program shows the same six. They are the beginning of the fingerprint on every page.", None))
        self.close.setText(QCoreApplication.translate("HandOver", u"Close", None))
        self.freeze.setText(QCoreApplication.translate("HandOver", u"&Freeze and save\u2026", None))
    # retranslateUi

