# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signatory.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTabBar, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.widgets.field import Field

class Ui_Signatory(object):
    def setupUi(self, Signatory):
        if not Signatory.objectName():
            Signatory.setObjectName(u"Signatory")
        self.Signatory_layout = QVBoxLayout(Signatory)
        self.Signatory_layout.setObjectName(u"Signatory_layout")
        self.heading = QFrame(Signatory)
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


        self.Signatory_layout.addWidget(self.heading)

        self.people = QTabBar(Signatory)
        self.people.setObjectName(u"people")
        self.people.setDrawBase(False)
        self.people.setExpanding(False)

        self.Signatory_layout.addWidget(self.people)

        self.person = QFrame(Signatory)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"panel", u"group")
        self.person_layout = QVBoxLayout(self.person)
        self.person_layout.setObjectName(u"person_layout")
        self.name_row = QWidget(self.person)
        self.name_row.setObjectName(u"name_row")
        self.name_row_layout = QHBoxLayout(self.name_row)
        self.name_row_layout.setObjectName(u"name_row_layout")
        self.name_row_layout.setContentsMargins(0, 0, 0, 0)
        self.name_field = Field(self.name_row)
        self.name_field.setObjectName(u"name_field")
        self.name_field_layout = QVBoxLayout(self.name_field)
        self.name_field_layout.setObjectName(u"name_field_layout")
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")

        self.name_field_layout.addWidget(self.name_label)

        self.name = QLineEdit(self.name_field)
        self.name.setObjectName(u"name")

        self.name_field_layout.addWidget(self.name)


        self.name_row_layout.addWidget(self.name_field)

        self.name_latin_field = Field(self.name_row)
        self.name_latin_field.setObjectName(u"name_latin_field")
        self.name_latin_field_layout = QVBoxLayout(self.name_latin_field)
        self.name_latin_field_layout.setObjectName(u"name_latin_field_layout")
        self.name_latin_label = QLabel(self.name_latin_field)
        self.name_latin_label.setObjectName(u"name_latin_label")

        self.name_latin_field_layout.addWidget(self.name_latin_label)

        self.name_latin = QLineEdit(self.name_latin_field)
        self.name_latin.setObjectName(u"name_latin")

        self.name_latin_field_layout.addWidget(self.name_latin)


        self.name_row_layout.addWidget(self.name_latin_field)

        self.name_row_layout.setStretch(0, 1)
        self.name_row_layout.setStretch(1, 1)

        self.person_layout.addWidget(self.name_row)

        self.position_row = QWidget(self.person)
        self.position_row.setObjectName(u"position_row")
        self.position_row_layout = QHBoxLayout(self.position_row)
        self.position_row_layout.setObjectName(u"position_row_layout")
        self.position_row_layout.setContentsMargins(0, 0, 0, 0)
        self.position_field = Field(self.position_row)
        self.position_field.setObjectName(u"position_field")
        self.position_field_layout = QVBoxLayout(self.position_field)
        self.position_field_layout.setObjectName(u"position_field_layout")
        self.position_label = QLabel(self.position_field)
        self.position_label.setObjectName(u"position_label")

        self.position_field_layout.addWidget(self.position_label)

        self.position = QLineEdit(self.position_field)
        self.position.setObjectName(u"position")

        self.position_field_layout.addWidget(self.position)


        self.position_row_layout.addWidget(self.position_field)

        self.email_field = Field(self.position_row)
        self.email_field.setObjectName(u"email_field")
        self.email_field_layout = QVBoxLayout(self.email_field)
        self.email_field_layout.setObjectName(u"email_field_layout")
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")

        self.email_field_layout.addWidget(self.email_label)

        self.email = QLineEdit(self.email_field)
        self.email.setObjectName(u"email")

        self.email_field_layout.addWidget(self.email)


        self.position_row_layout.addWidget(self.email_field)

        self.position_row_layout.setStretch(0, 1)
        self.position_row_layout.setStretch(1, 1)

        self.person_layout.addWidget(self.position_row)


        self.Signatory_layout.addWidget(self.person)

        self.authority = QFrame(Signatory)
        self.authority.setObjectName(u"authority")
        self.authority.setProperty(u"panel", u"section")
        self.authority_layout = QVBoxLayout(self.authority)
        self.authority_layout.setObjectName(u"authority_layout")
        self.authority_title = QLabel(self.authority)
        self.authority_title.setObjectName(u"authority_title")
        self.authority_title.setProperty(u"type", u"heading")

        self.authority_layout.addWidget(self.authority_title)

        self.basis_field = Field(self.authority)
        self.basis_field.setObjectName(u"basis_field")
        self.basis_field_layout = QVBoxLayout(self.basis_field)
        self.basis_field_layout.setObjectName(u"basis_field_layout")
        self.basis_label = QLabel(self.basis_field)
        self.basis_label.setObjectName(u"basis_label")

        self.basis_field_layout.addWidget(self.basis_label)

        self.basis = QComboBox(self.basis_field)
        self.basis.setObjectName(u"basis")

        self.basis_field_layout.addWidget(self.basis)


        self.authority_layout.addWidget(self.basis_field)

        self.reference_field = Field(self.authority)
        self.reference_field.setObjectName(u"reference_field")
        self.reference_field_layout = QVBoxLayout(self.reference_field)
        self.reference_field_layout.setObjectName(u"reference_field_layout")
        self.reference_label = QLabel(self.reference_field)
        self.reference_label.setObjectName(u"reference_label")

        self.reference_field_layout.addWidget(self.reference_label)

        self.reference = QLineEdit(self.reference_field)
        self.reference.setObjectName(u"reference")

        self.reference_field_layout.addWidget(self.reference)


        self.authority_layout.addWidget(self.reference_field)

        self.date_row = QWidget(self.authority)
        self.date_row.setObjectName(u"date_row")
        self.date_row_layout = QHBoxLayout(self.date_row)
        self.date_row_layout.setObjectName(u"date_row_layout")
        self.date_row_layout.setContentsMargins(0, 0, 0, 0)
        self.date_field = Field(self.date_row)
        self.date_field.setObjectName(u"date_field")
        self.date_field_layout = QVBoxLayout(self.date_field)
        self.date_field_layout.setObjectName(u"date_field_layout")
        self.date_label = QLabel(self.date_field)
        self.date_label.setObjectName(u"date_label")

        self.date_field_layout.addWidget(self.date_label)

        self.date = DateLine(self.date_field)
        self.date.setObjectName(u"date")

        self.date_field_layout.addWidget(self.date)


        self.date_row_layout.addWidget(self.date_field)

        self.expiry_field = Field(self.date_row)
        self.expiry_field.setObjectName(u"expiry_field")
        self.expiry_field_layout = QVBoxLayout(self.expiry_field)
        self.expiry_field_layout.setObjectName(u"expiry_field_layout")
        self.expiry_label = QLabel(self.expiry_field)
        self.expiry_label.setObjectName(u"expiry_label")

        self.expiry_field_layout.addWidget(self.expiry_label)

        self.expiry = DateLine(self.expiry_field)
        self.expiry.setObjectName(u"expiry")

        self.expiry_field_layout.addWidget(self.expiry)


        self.date_row_layout.addWidget(self.expiry_field)

        self.date_row_layout.setStretch(0, 1)
        self.date_row_layout.setStretch(1, 1)

        self.authority_layout.addWidget(self.date_row)


        self.Signatory_layout.addWidget(self.authority)

        self.actions = QFrame(Signatory)
        self.actions.setObjectName(u"actions")
        self.actions.setProperty(u"panel", u"row")
        self.actions_layout = QHBoxLayout(self.actions)
        self.actions_layout.setObjectName(u"actions_layout")
        self.add = QPushButton(self.actions)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.actions_layout.addWidget(self.add)

        self.remove = QPushButton(self.actions)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.actions_layout.addWidget(self.remove)

        self.actions_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.actions_room2)


        self.Signatory_layout.addWidget(self.actions)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.name_latin_label.setBuddy(self.name_latin)
        self.position_label.setBuddy(self.position)
        self.email_label.setBuddy(self.email)
        self.basis_label.setBuddy(self.basis)
        self.reference_label.setBuddy(self.reference)
        self.date_label.setBuddy(self.date)
        self.expiry_label.setBuddy(self.expiry)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people, self.name)
        QWidget.setTabOrder(self.name, self.name_latin)
        QWidget.setTabOrder(self.name_latin, self.position)
        QWidget.setTabOrder(self.position, self.email)
        QWidget.setTabOrder(self.email, self.basis)
        QWidget.setTabOrder(self.basis, self.reference)
        QWidget.setTabOrder(self.reference, self.date)
        QWidget.setTabOrder(self.date, self.expiry)
        QWidget.setTabOrder(self.expiry, self.add)
        QWidget.setTabOrder(self.add, self.remove)

        self.retranslateUi(Signatory)

        QMetaObject.connectSlotsByName(Signatory)
    # setupUi

    def retranslateUi(self, Signatory):
        self.title.setText(QCoreApplication.translate("Signatory", u"Signatory", None))
        self.lead.setText(QCoreApplication.translate("Signatory", u"The person who signs, with sufficient authority to bind the provider. Where two must sign jointly, add both.", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("Signatory", u"Signatories", None))
#endif // QT_CONFIG(accessibility)
        self.name_field.setProperty(u"hint", QCoreApplication.translate("Signatory", u"As in the identity document and the certificate.", None))
        self.name_label.setText(QCoreApplication.translate("Signatory", u"Name", None))
        self.name_latin_field.setProperty(u"hint", QCoreApplication.translate("Signatory", u"Only where the name is in another script.", None))
        self.name_latin_label.setText(QCoreApplication.translate("Signatory", u"Name in Latin script", None))
        self.position_field.setProperty(u"hint", QCoreApplication.translate("Signatory", u"For instance Chief Executive Officer.", None))
        self.position_label.setText(QCoreApplication.translate("Signatory", u"Position", None))
        self.email_label.setText(QCoreApplication.translate("Signatory", u"E-mail", None))
        self.authority_title.setText(QCoreApplication.translate("Signatory", u"Authority to bind the provider", None))
        self.basis_label.setText(QCoreApplication.translate("Signatory", u"It rests on", None))
        self.reference_field.setProperty(u"hint", QCoreApplication.translate("Signatory", u"Which document gives the authority: articles of association, number of the resolution, deed.", None))
        self.reference_label.setText(QCoreApplication.translate("Signatory", u"Reference", None))
        self.date_field.setProperty(u"hint", QCoreApplication.translate("Signatory", u"Year, month and day, such as 2027-01-31.", None))
        self.date_label.setText(QCoreApplication.translate("Signatory", u"Date", None))
        self.expiry_field.setProperty(u"hint", QCoreApplication.translate("Signatory", u"Optional; year, month and day.", None))
        self.expiry_label.setText(QCoreApplication.translate("Signatory", u"Expires", None))
        self.add.setText(QCoreApplication.translate("Signatory", u"Add another signatory", None))
        self.remove.setText(QCoreApplication.translate("Signatory", u"Remove this signatory", None))
        pass
    # retranslateUi

