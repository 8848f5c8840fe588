# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statements.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field

class Ui_Statements(object):
    def setupUi(self, Statements):
        if not Statements.objectName():
            Statements.setObjectName(u"Statements")
        self.Statements_layout = QVBoxLayout(Statements)
        self.Statements_layout.setObjectName(u"Statements_layout")
        self.heading = QFrame(Statements)
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


        self.Statements_layout.addWidget(self.heading)

        self.confirms_authority_field = Field(Statements)
        self.confirms_authority_field.setObjectName(u"confirms_authority_field")
        self.confirms_authority_field_layout = QVBoxLayout(self.confirms_authority_field)
        self.confirms_authority_field_layout.setObjectName(u"confirms_authority_field_layout")
        self.confirms_authority_label = QLabel(self.confirms_authority_field)
        self.confirms_authority_label.setObjectName(u"confirms_authority_label")

        self.confirms_authority_field_layout.addWidget(self.confirms_authority_label)

        self.confirms_authority = QCheckBox(self.confirms_authority_field)
        self.confirms_authority.setObjectName(u"confirms_authority")

        self.confirms_authority_field_layout.addWidget(self.confirms_authority)


        self.Statements_layout.addWidget(self.confirms_authority_field)

        self.listing = QFrame(Statements)
        self.listing.setObjectName(u"listing")
        self.listing.setProperty(u"panel", u"section")
        self.listing_layout = QVBoxLayout(self.listing)
        self.listing_layout.setObjectName(u"listing_layout")
        self.listing_title = QLabel(self.listing)
        self.listing_title.setObjectName(u"listing_title")
        self.listing_title.setProperty(u"type", u"heading")

        self.listing_layout.addWidget(self.listing_title)

        self.listing_answer_field = Field(self.listing)
        self.listing_answer_field.setObjectName(u"listing_answer_field")
        self.listing_answer_field_layout = QVBoxLayout(self.listing_answer_field)
        self.listing_answer_field_layout.setObjectName(u"listing_answer_field_layout")
        self.listing_answer_label = QLabel(self.listing_answer_field)
        self.listing_answer_label.setObjectName(u"listing_answer_label")

        self.listing_answer_field_layout.addWidget(self.listing_answer_label)

        self.listing_answer = Choice(self.listing_answer_field)
        self.listing_answer.setObjectName(u"listing_answer")
        self.listing_answer_layout = QHBoxLayout(self.listing_answer)
        self.listing_answer_layout.setObjectName(u"listing_answer_layout")
        self.listing_agree = ChoiceButton(self.listing_answer)
        self.listing_agree.setObjectName(u"listing_agree")

        self.listing_answer_layout.addWidget(self.listing_agree)

        self.listing_decline = ChoiceButton(self.listing_answer)
        self.listing_decline.setObjectName(u"listing_decline")

        self.listing_answer_layout.addWidget(self.listing_decline)

        self.listing_answer_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listing_answer_layout.addItem(self.listing_answer_room2)


        self.listing_answer_field_layout.addWidget(self.listing_answer)


        self.listing_layout.addWidget(self.listing_answer_field)

        self.listing_name_field = Field(self.listing)
        self.listing_name_field.setObjectName(u"listing_name_field")
        self.listing_name_field_layout = QVBoxLayout(self.listing_name_field)
        self.listing_name_field_layout.setObjectName(u"listing_name_field_layout")
        self.listing_name_label = QLabel(self.listing_name_field)
        self.listing_name_label.setObjectName(u"listing_name_label")

        self.listing_name_field_layout.addWidget(self.listing_name_label)

        self.listing_name = QLineEdit(self.listing_name_field)
        self.listing_name.setObjectName(u"listing_name")

        self.listing_name_field_layout.addWidget(self.listing_name)


        self.listing_layout.addWidget(self.listing_name_field)

        self.use_legal_name = QPushButton(self.listing)
        self.use_legal_name.setObjectName(u"use_legal_name")
        self.use_legal_name.setProperty(u"kind", u"link")
        self.use_legal_name.setAutoDefault(False)

        self.listing_layout.addWidget(self.use_legal_name)


        self.Statements_layout.addWidget(self.listing)

        self.further = QFrame(Statements)
        self.further.setObjectName(u"further")
        self.further.setProperty(u"panel", u"section")
        self.further_layout = QVBoxLayout(self.further)
        self.further_layout.setObjectName(u"further_layout")
        self.further_title = QLabel(self.further)
        self.further_title.setObjectName(u"further_title")
        self.further_title.setProperty(u"type", u"heading")

        self.further_layout.addWidget(self.further_title)

        self.further_statements_field = Field(self.further)
        self.further_statements_field.setObjectName(u"further_statements_field")
        self.further_statements_field_layout = QVBoxLayout(self.further_statements_field)
        self.further_statements_field_layout.setObjectName(u"further_statements_field_layout")
        self.further_statements_label = QLabel(self.further_statements_field)
        self.further_statements_label.setObjectName(u"further_statements_label")

        self.further_statements_field_layout.addWidget(self.further_statements_label)

        self.further_statements = QPlainTextEdit(self.further_statements_field)
        self.further_statements.setObjectName(u"further_statements")
        self.further_statements.setTabChangesFocus(True)

        self.further_statements_field_layout.addWidget(self.further_statements)


        self.further_layout.addWidget(self.further_statements_field)


        self.Statements_layout.addWidget(self.further)

        self.document = QFrame(Statements)
        self.document.setObjectName(u"document")
        self.document.setProperty(u"panel", u"section")
        self.document_layout = QVBoxLayout(self.document)
        self.document_layout.setObjectName(u"document_layout")
        self.document_title = QLabel(self.document)
        self.document_title.setObjectName(u"document_title")
        self.document_title.setProperty(u"type", u"heading")

        self.document_layout.addWidget(self.document_title)

        self.place_row = QWidget(self.document)
        self.place_row.setObjectName(u"place_row")
        self.place_row_layout = QHBoxLayout(self.place_row)
        self.place_row_layout.setObjectName(u"place_row_layout")
        self.place_row_layout.setContentsMargins(0, 0, 0, 0)
        self.place_field = Field(self.place_row)
        self.place_field.setObjectName(u"place_field")
        self.place_field_layout = QVBoxLayout(self.place_field)
        self.place_field_layout.setObjectName(u"place_field_layout")
        self.place_label = QLabel(self.place_field)
        self.place_label.setObjectName(u"place_label")

        self.place_field_layout.addWidget(self.place_label)

        self.place = QLineEdit(self.place_field)
        self.place.setObjectName(u"place")

        self.place_field_layout.addWidget(self.place)


        self.place_row_layout.addWidget(self.place_field)

        self.document_number_field = Field(self.place_row)
        self.document_number_field.setObjectName(u"document_number_field")
        self.document_number_field_layout = QVBoxLayout(self.document_number_field)
        self.document_number_field_layout.setObjectName(u"document_number_field_layout")
        self.document_number_label = QLabel(self.document_number_field)
        self.document_number_label.setObjectName(u"document_number_label")

        self.document_number_field_layout.addWidget(self.document_number_label)

        self.document_number = QLineEdit(self.document_number_field)
        self.document_number.setObjectName(u"document_number")

        self.document_number_field_layout.addWidget(self.document_number)


        self.place_row_layout.addWidget(self.document_number_field)

        self.place_row_layout.setStretch(0, 2)
        self.place_row_layout.setStretch(1, 1)

        self.document_layout.addWidget(self.place_row)

        self.language_row = QWidget(self.document)
        self.language_row.setObjectName(u"language_row")
        self.language_row_layout = QHBoxLayout(self.language_row)
        self.language_row_layout.setObjectName(u"language_row_layout")
        self.language_row_layout.setContentsMargins(0, 0, 0, 0)
        self.language_field = Field(self.language_row)
        self.language_field.setObjectName(u"language_field")
        self.language_field_layout = QVBoxLayout(self.language_field)
        self.language_field_layout.setObjectName(u"language_field_layout")
        self.language_label = QLabel(self.language_field)
        self.language_label.setObjectName(u"language_label")

        self.language_field_layout.addWidget(self.language_label)

        self.language = QComboBox(self.language_field)
        self.language.setObjectName(u"language")

        self.language_field_layout.addWidget(self.language)


        self.language_row_layout.addWidget(self.language_field)

        self.paper_field = Field(self.language_row)
        self.paper_field.setObjectName(u"paper_field")
        self.paper_field_layout = QVBoxLayout(self.paper_field)
        self.paper_field_layout.setObjectName(u"paper_field_layout")
        self.paper_label = QLabel(self.paper_field)
        self.paper_label.setObjectName(u"paper_label")

        self.paper_field_layout.addWidget(self.paper_label)

        self.paper = QComboBox(self.paper_field)
        self.paper.setObjectName(u"paper")

        self.paper_field_layout.addWidget(self.paper)


        self.language_row_layout.addWidget(self.paper_field)

        self.language_row_layout.setStretch(0, 2)
        self.language_row_layout.setStretch(1, 1)

        self.document_layout.addWidget(self.language_row)


        self.Statements_layout.addWidget(self.document)

        self.internal = QFrame(Statements)
        self.internal.setObjectName(u"internal")
        self.internal.setProperty(u"panel", u"section")
        self.internal_layout = QVBoxLayout(self.internal)
        self.internal_layout.setObjectName(u"internal_layout")
        self.internal_title = QLabel(self.internal)
        self.internal_title.setObjectName(u"internal_title")
        self.internal_title.setProperty(u"type", u"heading")

        self.internal_layout.addWidget(self.internal_title)

        self.notes_field = Field(self.internal)
        self.notes_field.setObjectName(u"notes_field")
        self.notes_field_layout = QVBoxLayout(self.notes_field)
        self.notes_field_layout.setObjectName(u"notes_field_layout")
        self.notes_label = QLabel(self.notes_field)
        self.notes_label.setObjectName(u"notes_label")

        self.notes_field_layout.addWidget(self.notes_label)

        self.notes = QPlainTextEdit(self.notes_field)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)

        self.notes_field_layout.addWidget(self.notes)


        self.internal_layout.addWidget(self.notes_field)


        self.Statements_layout.addWidget(self.internal)

#if QT_CONFIG(shortcut)
        self.confirms_authority_label.setBuddy(self.confirms_authority)
        self.listing_answer_label.setBuddy(self.listing_answer)
        self.listing_name_label.setBuddy(self.listing_name)
        self.further_statements_label.setBuddy(self.further_statements)
        self.place_label.setBuddy(self.place)
        self.document_number_label.setBuddy(self.document_number)
        self.language_label.setBuddy(self.language)
        self.paper_label.setBuddy(self.paper)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.confirms_authority, self.listing_agree)
        QWidget.setTabOrder(self.listing_agree, self.listing_decline)
        QWidget.setTabOrder(self.listing_decline, self.listing_name)
        QWidget.setTabOrder(self.listing_name, self.use_legal_name)
        QWidget.setTabOrder(self.use_legal_name, self.further_statements)
        QWidget.setTabOrder(self.further_statements, self.place)
        QWidget.setTabOrder(self.place, self.document_number)
        QWidget.setTabOrder(self.document_number, self.language)
        QWidget.setTabOrder(self.language, self.paper)
        QWidget.setTabOrder(self.paper, self.notes)

        self.retranslateUi(Statements)

        QMetaObject.connectSlotsByName(Statements)
    # setupUi

    def retranslateUi(self, Statements):
        self.title.setText(QCoreApplication.translate("Statements", u"Statements", None))
        self.lead.setText(QCoreApplication.translate("Statements", u"What the provider states beside the chapters, and where it signs.", None))
        self.confirms_authority_label.setText(QCoreApplication.translate("Statements", u"Authority to bind", None))
        self.confirms_authority.setText(QCoreApplication.translate("Statements", u"The signatory has sufficient authority to bind the provider to the Code.", None))
        self.listing_title.setText(QCoreApplication.translate("Statements", u"Public list of signatories", None))
        self.listing_answer_field.setProperty(u"hint", QCoreApplication.translate("Statements", u"The AI Office lists those signatories that agree.", None))
        self.listing_answer_label.setText(QCoreApplication.translate("Statements", u"Does the provider agree to be listed publicly?", None))
        self.listing_agree.setText(QCoreApplication.translate("Statements", u"Agree", None))
        self.listing_decline.setText(QCoreApplication.translate("Statements", u"Do not agree", None))
        self.listing_name_label.setText(QCoreApplication.translate("Statements", u"Name exactly as it is to be listed", None))
        self.use_legal_name.setText(QCoreApplication.translate("Statements", u"Use the legal name", None))
        self.further_title.setText(QCoreApplication.translate("Statements", u"Further statements", None))
        self.further_statements_field.setProperty(u"hint", QCoreApplication.translate("Statements", u"Optional. Each line is printed as a statement of its own.", None))
        self.further_statements_label.setText(QCoreApplication.translate("Statements", u"Statements in your own words", None))
        self.document_title.setText(QCoreApplication.translate("Statements", u"Document", None))
        self.place_label.setText(QCoreApplication.translate("Statements", u"Place of signing", None))
        self.document_number_label.setText(QCoreApplication.translate("Statements", u"Document number", None))
        self.language_field.setProperty(u"hint", QCoreApplication.translate("Statements", u"The form, and what is made of it. The window has its own language, in the settings.", None))
        self.language_label.setText(QCoreApplication.translate("Statements", u"Language of the documents", None))
        self.paper_label.setText(QCoreApplication.translate("Statements", u"Paper", None))
        self.internal_title.setText(QCoreApplication.translate("Statements", u"Internal notes", None))
        self.notes_field.setProperty(u"hint", QCoreApplication.translate("Statements", u"Never printed, never signed, never sent. They stay in the draft.", None))
        self.notes_label.setText(QCoreApplication.translate("Statements", u"Notes for yourselves", None))
        pass
    # retranslateUi

