# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'provider.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Provider(object):
    def setupUi(self, Provider):
        if not Provider.objectName():
            Provider.setObjectName(u"Provider")
        self.Provider_layout = QVBoxLayout(Provider)
        self.Provider_layout.setObjectName(u"Provider_layout")
        self.heading = QFrame(Provider)
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


        self.Provider_layout.addWidget(self.heading)

        self.status_field = Field(Provider)
        self.status_field.setObjectName(u"status_field")
        self.status_field_layout = QVBoxLayout(self.status_field)
        self.status_field_layout.setObjectName(u"status_field_layout")
        self.status_label = QLabel(self.status_field)
        self.status_label.setObjectName(u"status_label")

        self.status_field_layout.addWidget(self.status_label)

        self.status = Choice(self.status_field)
        self.status.setObjectName(u"status")
        self.status_layout = QHBoxLayout(self.status)
        self.status_layout.setObjectName(u"status_layout")
        self.status_provider = ChoiceButton(self.status)
        self.status_provider.setObjectName(u"status_provider")

        self.status_layout.addWidget(self.status_provider)

        self.status_future = ChoiceButton(self.status)
        self.status_future.setObjectName(u"status_future")

        self.status_layout.addWidget(self.status_future)

        self.status_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.status_layout.addItem(self.status_room2)


        self.status_field_layout.addWidget(self.status)


        self.Provider_layout.addWidget(self.status_field)

        self.entity = QFrame(Provider)
        self.entity.setObjectName(u"entity")
        self.entity.setProperty(u"panel", u"section")
        self.entity_layout = QVBoxLayout(self.entity)
        self.entity_layout.setObjectName(u"entity_layout")
        self.entity_title = QLabel(self.entity)
        self.entity_title.setObjectName(u"entity_title")
        self.entity_title.setProperty(u"type", u"heading")

        self.entity_layout.addWidget(self.entity_title)

        self.legal_name_field = Field(self.entity)
        self.legal_name_field.setObjectName(u"legal_name_field")
        self.legal_name_field_layout = QVBoxLayout(self.legal_name_field)
        self.legal_name_field_layout.setObjectName(u"legal_name_field_layout")
        self.legal_name_label = QLabel(self.legal_name_field)
        self.legal_name_label.setObjectName(u"legal_name_label")

        self.legal_name_field_layout.addWidget(self.legal_name_label)

        self.legal_name = QLineEdit(self.legal_name_field)
        self.legal_name.setObjectName(u"legal_name")

        self.legal_name_field_layout.addWidget(self.legal_name)


        self.entity_layout.addWidget(self.legal_name_field)

        self.legal_name_latin_field = Field(self.entity)
        self.legal_name_latin_field.setObjectName(u"legal_name_latin_field")
        self.legal_name_latin_field_layout = QVBoxLayout(self.legal_name_latin_field)
        self.legal_name_latin_field_layout.setObjectName(u"legal_name_latin_field_layout")
        self.legal_name_latin_label = QLabel(self.legal_name_latin_field)
        self.legal_name_latin_label.setObjectName(u"legal_name_latin_label")

        self.legal_name_latin_field_layout.addWidget(self.legal_name_latin_label)

        self.legal_name_latin = QLineEdit(self.legal_name_latin_field)
        self.legal_name_latin.setObjectName(u"legal_name_latin")

        self.legal_name_latin_field_layout.addWidget(self.legal_name_latin)


        self.entity_layout.addWidget(self.legal_name_latin_field)

        self.form_row = QWidget(self.entity)
        self.form_row.setObjectName(u"form_row")
        self.form_row_layout = QHBoxLayout(self.form_row)
        self.form_row_layout.setObjectName(u"form_row_layout")
        self.form_row_layout.setContentsMargins(0, 0, 0, 0)
        self.legal_form_field = Field(self.form_row)
        self.legal_form_field.setObjectName(u"legal_form_field")
        self.legal_form_field_layout = QVBoxLayout(self.legal_form_field)
        self.legal_form_field_layout.setObjectName(u"legal_form_field_layout")
        self.legal_form_label = QLabel(self.legal_form_field)
        self.legal_form_label.setObjectName(u"legal_form_label")

        self.legal_form_field_layout.addWidget(self.legal_form_label)

        self.legal_form = QLineEdit(self.legal_form_field)
        self.legal_form.setObjectName(u"legal_form")

        self.legal_form_field_layout.addWidget(self.legal_form)


        self.form_row_layout.addWidget(self.legal_form_field)

        self.lei_field = Field(self.form_row)
        self.lei_field.setObjectName(u"lei_field")
        self.lei_field_layout = QVBoxLayout(self.lei_field)
        self.lei_field_layout.setObjectName(u"lei_field_layout")
        self.lei_label = QLabel(self.lei_field)
        self.lei_label.setObjectName(u"lei_label")

        self.lei_field_layout.addWidget(self.lei_label)

        self.lei = QLineEdit(self.lei_field)
        self.lei.setObjectName(u"lei")

        self.lei_field_layout.addWidget(self.lei)


        self.form_row_layout.addWidget(self.lei_field)

        self.form_row_layout.setStretch(0, 1)
        self.form_row_layout.setStretch(1, 1)

        self.entity_layout.addWidget(self.form_row)

        self.register_row = QWidget(self.entity)
        self.register_row.setObjectName(u"register_row")
        self.register_row_layout = QHBoxLayout(self.register_row)
        self.register_row_layout.setObjectName(u"register_row_layout")
        self.register_row_layout.setContentsMargins(0, 0, 0, 0)
        self.register_field = Field(self.register_row)
        self.register_field.setObjectName(u"register_field")
        self.register_field_layout = QVBoxLayout(self.register_field)
        self.register_field_layout.setObjectName(u"register_field_layout")
        self.register_label = QLabel(self.register_field)
        self.register_label.setObjectName(u"register_label")

        self.register_field_layout.addWidget(self.register_label)

        self.register = QLineEdit(self.register_field)
        self.register.setObjectName(u"register")

        self.register_field_layout.addWidget(self.register)


        self.register_row_layout.addWidget(self.register_field)

        self.register_number_field = Field(self.register_row)
        self.register_number_field.setObjectName(u"register_number_field")
        self.register_number_field_layout = QVBoxLayout(self.register_number_field)
        self.register_number_field_layout.setObjectName(u"register_number_field_layout")
        self.register_number_label = QLabel(self.register_number_field)
        self.register_number_label.setObjectName(u"register_number_label")

        self.register_number_field_layout.addWidget(self.register_number_label)

        self.register_number = QLineEdit(self.register_number_field)
        self.register_number.setObjectName(u"register_number")

        self.register_number_field_layout.addWidget(self.register_number)


        self.register_row_layout.addWidget(self.register_number_field)

        self.register_row_layout.setStretch(0, 1)
        self.register_row_layout.setStretch(1, 1)

        self.entity_layout.addWidget(self.register_row)


        self.Provider_layout.addWidget(self.entity)

        self.address = QFrame(Provider)
        self.address.setObjectName(u"address")
        self.address.setProperty(u"panel", u"section")
        self.address_layout = QVBoxLayout(self.address)
        self.address_layout.setObjectName(u"address_layout")
        self.address_title = QLabel(self.address)
        self.address_title.setObjectName(u"address_title")
        self.address_title.setProperty(u"type", u"heading")

        self.address_layout.addWidget(self.address_title)

        self.street_field = Field(self.address)
        self.street_field.setObjectName(u"street_field")
        self.street_field_layout = QVBoxLayout(self.street_field)
        self.street_field_layout.setObjectName(u"street_field_layout")
        self.street_label = QLabel(self.street_field)
        self.street_label.setObjectName(u"street_label")

        self.street_field_layout.addWidget(self.street_label)

        self.street = QLineEdit(self.street_field)
        self.street.setObjectName(u"street")

        self.street_field_layout.addWidget(self.street)


        self.address_layout.addWidget(self.street_field)

        self.town_row = QWidget(self.address)
        self.town_row.setObjectName(u"town_row")
        self.town_row_layout = QHBoxLayout(self.town_row)
        self.town_row_layout.setObjectName(u"town_row_layout")
        self.town_row_layout.setContentsMargins(0, 0, 0, 0)
        self.postal_code_field = Field(self.town_row)
        self.postal_code_field.setObjectName(u"postal_code_field")
        self.postal_code_field_layout = QVBoxLayout(self.postal_code_field)
        self.postal_code_field_layout.setObjectName(u"postal_code_field_layout")
        self.postal_code_label = QLabel(self.postal_code_field)
        self.postal_code_label.setObjectName(u"postal_code_label")

        self.postal_code_field_layout.addWidget(self.postal_code_label)

        self.postal_code = QLineEdit(self.postal_code_field)
        self.postal_code.setObjectName(u"postal_code")

        self.postal_code_field_layout.addWidget(self.postal_code)


        self.town_row_layout.addWidget(self.postal_code_field)

        self.city_field = Field(self.town_row)
        self.city_field.setObjectName(u"city_field")
        self.city_field_layout = QVBoxLayout(self.city_field)
        self.city_field_layout.setObjectName(u"city_field_layout")
        self.city_label = QLabel(self.city_field)
        self.city_label.setObjectName(u"city_label")

        self.city_field_layout.addWidget(self.city_label)

        self.city = QLineEdit(self.city_field)
        self.city.setObjectName(u"city")

        self.city_field_layout.addWidget(self.city)


        self.town_row_layout.addWidget(self.city_field)

        self.town_row_layout.setStretch(0, 1)
        self.town_row_layout.setStretch(1, 2)

        self.address_layout.addWidget(self.town_row)

        self.country_row = QWidget(self.address)
        self.country_row.setObjectName(u"country_row")
        self.country_row_layout = QHBoxLayout(self.country_row)
        self.country_row_layout.setObjectName(u"country_row_layout")
        self.country_row_layout.setContentsMargins(0, 0, 0, 0)
        self.country_field = Field(self.country_row)
        self.country_field.setObjectName(u"country_field")
        self.country_field_layout = QVBoxLayout(self.country_field)
        self.country_field_layout.setObjectName(u"country_field_layout")
        self.country_label = QLabel(self.country_field)
        self.country_label.setObjectName(u"country_label")

        self.country_field_layout.addWidget(self.country_label)

        self.country = QComboBox(self.country_field)
        self.country.setObjectName(u"country")
        self.country.setEditable(True)

        self.country_field_layout.addWidget(self.country)


        self.country_row_layout.addWidget(self.country_field)

        self.region_field = Field(self.country_row)
        self.region_field.setObjectName(u"region_field")
        self.region_field_layout = QVBoxLayout(self.region_field)
        self.region_field_layout.setObjectName(u"region_field_layout")
        self.region_label = QLabel(self.region_field)
        self.region_label.setObjectName(u"region_label")

        self.region_field_layout.addWidget(self.region_label)

        self.region = QLineEdit(self.region_field)
        self.region.setObjectName(u"region")

        self.region_field_layout.addWidget(self.region)


        self.country_row_layout.addWidget(self.region_field)

        self.country_row_layout.setStretch(0, 1)
        self.country_row_layout.setStretch(1, 1)

        self.address_layout.addWidget(self.country_row)

        self.website_field = Field(self.address)
        self.website_field.setObjectName(u"website_field")
        self.website_field_layout = QVBoxLayout(self.website_field)
        self.website_field_layout.setObjectName(u"website_field_layout")
        self.website_label = QLabel(self.website_field)
        self.website_label.setObjectName(u"website_label")

        self.website_field_layout.addWidget(self.website_label)

        self.website = QLineEdit(self.website_field)
        self.website.setObjectName(u"website")

        self.website_field_layout.addWidget(self.website)


        self.address_layout.addWidget(self.website_field)


        self.Provider_layout.addWidget(self.address)

        self.contact = QFrame(Provider)
        self.contact.setObjectName(u"contact")
        self.contact.setProperty(u"panel", u"section")
        self.contact_layout = QVBoxLayout(self.contact)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_title = QLabel(self.contact)
        self.contact_title.setObjectName(u"contact_title")
        self.contact_title.setProperty(u"type", u"heading")

        self.contact_layout.addWidget(self.contact_title)

        self.contact_row = QWidget(self.contact)
        self.contact_row.setObjectName(u"contact_row")
        self.contact_row_layout = QHBoxLayout(self.contact_row)
        self.contact_row_layout.setObjectName(u"contact_row_layout")
        self.contact_row_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_name_field = Field(self.contact_row)
        self.contact_name_field.setObjectName(u"contact_name_field")
        self.contact_name_field_layout = QVBoxLayout(self.contact_name_field)
        self.contact_name_field_layout.setObjectName(u"contact_name_field_layout")
        self.contact_name_label = QLabel(self.contact_name_field)
        self.contact_name_label.setObjectName(u"contact_name_label")

        self.contact_name_field_layout.addWidget(self.contact_name_label)

        self.contact_name = QLineEdit(self.contact_name_field)
        self.contact_name.setObjectName(u"contact_name")

        self.contact_name_field_layout.addWidget(self.contact_name)


        self.contact_row_layout.addWidget(self.contact_name_field)

        self.contact_role_field = Field(self.contact_row)
        self.contact_role_field.setObjectName(u"contact_role_field")
        self.contact_role_field_layout = QVBoxLayout(self.contact_role_field)
        self.contact_role_field_layout.setObjectName(u"contact_role_field_layout")
        self.contact_role_label = QLabel(self.contact_role_field)
        self.contact_role_label.setObjectName(u"contact_role_label")

        self.contact_role_field_layout.addWidget(self.contact_role_label)

        self.contact_role = QLineEdit(self.contact_role_field)
        self.contact_role.setObjectName(u"contact_role")

        self.contact_role_field_layout.addWidget(self.contact_role)


        self.contact_row_layout.addWidget(self.contact_role_field)

        self.contact_row_layout.setStretch(0, 1)
        self.contact_row_layout.setStretch(1, 1)

        self.contact_layout.addWidget(self.contact_row)

        self.reach_row = QWidget(self.contact)
        self.reach_row.setObjectName(u"reach_row")
        self.reach_row_layout = QHBoxLayout(self.reach_row)
        self.reach_row_layout.setObjectName(u"reach_row_layout")
        self.reach_row_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_email_field = Field(self.reach_row)
        self.contact_email_field.setObjectName(u"contact_email_field")
        self.contact_email_field_layout = QVBoxLayout(self.contact_email_field)
        self.contact_email_field_layout.setObjectName(u"contact_email_field_layout")
        self.contact_email_label = QLabel(self.contact_email_field)
        self.contact_email_label.setObjectName(u"contact_email_label")

        self.contact_email_field_layout.addWidget(self.contact_email_label)

        self.contact_email = QLineEdit(self.contact_email_field)
        self.contact_email.setObjectName(u"contact_email")

        self.contact_email_field_layout.addWidget(self.contact_email)


        self.reach_row_layout.addWidget(self.contact_email_field)

        self.contact_phone_field = Field(self.reach_row)
        self.contact_phone_field.setObjectName(u"contact_phone_field")
        self.contact_phone_field_layout = QVBoxLayout(self.contact_phone_field)
        self.contact_phone_field_layout.setObjectName(u"contact_phone_field_layout")
        self.contact_phone_label = QLabel(self.contact_phone_field)
        self.contact_phone_label.setObjectName(u"contact_phone_label")

        self.contact_phone_field_layout.addWidget(self.contact_phone_label)

        self.contact_phone = QLineEdit(self.contact_phone_field)
        self.contact_phone.setObjectName(u"contact_phone")

        self.contact_phone_field_layout.addWidget(self.contact_phone)


        self.reach_row_layout.addWidget(self.contact_phone_field)

        self.reach_row_layout.setStretch(0, 1)
        self.reach_row_layout.setStretch(1, 1)

        self.contact_layout.addWidget(self.reach_row)


        self.Provider_layout.addWidget(self.contact)

        self.representative = QFrame(Provider)
        self.representative.setObjectName(u"representative")
        self.representative.setProperty(u"panel", u"section")
        self.representative_layout = QVBoxLayout(self.representative)
        self.representative_layout.setObjectName(u"representative_layout")
        self.representative_title = QLabel(self.representative)
        self.representative_title.setObjectName(u"representative_title")
        self.representative_title.setProperty(u"type", u"heading")

        self.representative_layout.addWidget(self.representative_title)

        self.representative_notice = Notice(self.representative)
        self.representative_notice.setObjectName(u"representative_notice")

        self.representative_layout.addWidget(self.representative_notice)

        self.representative_name_field = Field(self.representative)
        self.representative_name_field.setObjectName(u"representative_name_field")
        self.representative_name_field_layout = QVBoxLayout(self.representative_name_field)
        self.representative_name_field_layout.setObjectName(u"representative_name_field_layout")
        self.representative_name_label = QLabel(self.representative_name_field)
        self.representative_name_label.setObjectName(u"representative_name_label")

        self.representative_name_field_layout.addWidget(self.representative_name_label)

        self.representative_name = QLineEdit(self.representative_name_field)
        self.representative_name.setObjectName(u"representative_name")

        self.representative_name_field_layout.addWidget(self.representative_name)


        self.representative_layout.addWidget(self.representative_name_field)

        self.representative_street_field = Field(self.representative)
        self.representative_street_field.setObjectName(u"representative_street_field")
        self.representative_street_field_layout = QVBoxLayout(self.representative_street_field)
        self.representative_street_field_layout.setObjectName(u"representative_street_field_layout")
        self.representative_street_label = QLabel(self.representative_street_field)
        self.representative_street_label.setObjectName(u"representative_street_label")

        self.representative_street_field_layout.addWidget(self.representative_street_label)

        self.representative_street = QLineEdit(self.representative_street_field)
        self.representative_street.setObjectName(u"representative_street")

        self.representative_street_field_layout.addWidget(self.representative_street)


        self.representative_layout.addWidget(self.representative_street_field)

        self.representative_town_row = QWidget(self.representative)
        self.representative_town_row.setObjectName(u"representative_town_row")
        self.representative_town_row_layout = QHBoxLayout(self.representative_town_row)
        self.representative_town_row_layout.setObjectName(u"representative_town_row_layout")
        self.representative_town_row_layout.setContentsMargins(0, 0, 0, 0)
        self.representative_postal_code_field = Field(self.representative_town_row)
        self.representative_postal_code_field.setObjectName(u"representative_postal_code_field")
        self.representative_postal_code_field_layout = QVBoxLayout(self.representative_postal_code_field)
        self.representative_postal_code_field_layout.setObjectName(u"representative_postal_code_field_layout")
        self.representative_postal_code_label = QLabel(self.representative_postal_code_field)
        self.representative_postal_code_label.setObjectName(u"representative_postal_code_label")

        self.representative_postal_code_field_layout.addWidget(self.representative_postal_code_label)

        self.representative_postal_code = QLineEdit(self.representative_postal_code_field)
        self.representative_postal_code.setObjectName(u"representative_postal_code")

        self.representative_postal_code_field_layout.addWidget(self.representative_postal_code)


        self.representative_town_row_layout.addWidget(self.representative_postal_code_field)

        self.representative_city_field = Field(self.representative_town_row)
        self.representative_city_field.setObjectName(u"representative_city_field")
        self.representative_city_field_layout = QVBoxLayout(self.representative_city_field)
        self.representative_city_field_layout.setObjectName(u"representative_city_field_layout")
        self.representative_city_label = QLabel(self.representative_city_field)
        self.representative_city_label.setObjectName(u"representative_city_label")

        self.representative_city_field_layout.addWidget(self.representative_city_label)

        self.representative_city = QLineEdit(self.representative_city_field)
        self.representative_city.setObjectName(u"representative_city")

        self.representative_city_field_layout.addWidget(self.representative_city)


        self.representative_town_row_layout.addWidget(self.representative_city_field)

        self.representative_town_row_layout.setStretch(0, 1)
        self.representative_town_row_layout.setStretch(1, 2)

        self.representative_layout.addWidget(self.representative_town_row)

        self.representative_country_row = QWidget(self.representative)
        self.representative_country_row.setObjectName(u"representative_country_row")
        self.representative_country_row_layout = QHBoxLayout(self.representative_country_row)
        self.representative_country_row_layout.setObjectName(u"representative_country_row_layout")
        self.representative_country_row_layout.setContentsMargins(0, 0, 0, 0)
        self.representative_country_field = Field(self.representative_country_row)
        self.representative_country_field.setObjectName(u"representative_country_field")
        self.representative_country_field_layout = QVBoxLayout(self.representative_country_field)
        self.representative_country_field_layout.setObjectName(u"representative_country_field_layout")
        self.representative_country_label = QLabel(self.representative_country_field)
        self.representative_country_label.setObjectName(u"representative_country_label")

        self.representative_country_field_layout.addWidget(self.representative_country_label)

        self.representative_country = QComboBox(self.representative_country_field)
        self.representative_country.setObjectName(u"representative_country")
        self.representative_country.setEditable(True)

        self.representative_country_field_layout.addWidget(self.representative_country)


        self.representative_country_row_layout.addWidget(self.representative_country_field)

        self.representative_region_field = Field(self.representative_country_row)
        self.representative_region_field.setObjectName(u"representative_region_field")
        self.representative_region_field_layout = QVBoxLayout(self.representative_region_field)
        self.representative_region_field_layout.setObjectName(u"representative_region_field_layout")
        self.representative_region_label = QLabel(self.representative_region_field)
        self.representative_region_label.setObjectName(u"representative_region_label")

        self.representative_region_field_layout.addWidget(self.representative_region_label)

        self.representative_region = QLineEdit(self.representative_region_field)
        self.representative_region.setObjectName(u"representative_region")

        self.representative_region_field_layout.addWidget(self.representative_region)


        self.representative_country_row_layout.addWidget(self.representative_region_field)

        self.representative_country_row_layout.setStretch(0, 1)
        self.representative_country_row_layout.setStretch(1, 1)

        self.representative_layout.addWidget(self.representative_country_row)

        self.representative_reach_row = QWidget(self.representative)
        self.representative_reach_row.setObjectName(u"representative_reach_row")
        self.representative_reach_row_layout = QHBoxLayout(self.representative_reach_row)
        self.representative_reach_row_layout.setObjectName(u"representative_reach_row_layout")
        self.representative_reach_row_layout.setContentsMargins(0, 0, 0, 0)
        self.representative_email_field = Field(self.representative_reach_row)
        self.representative_email_field.setObjectName(u"representative_email_field")
        self.representative_email_field_layout = QVBoxLayout(self.representative_email_field)
        self.representative_email_field_layout.setObjectName(u"representative_email_field_layout")
        self.representative_email_label = QLabel(self.representative_email_field)
        self.representative_email_label.setObjectName(u"representative_email_label")

        self.representative_email_field_layout.addWidget(self.representative_email_label)

        self.representative_email = QLineEdit(self.representative_email_field)
        self.representative_email.setObjectName(u"representative_email")

        self.representative_email_field_layout.addWidget(self.representative_email)


        self.representative_reach_row_layout.addWidget(self.representative_email_field)

        self.mandate_date_field = Field(self.representative_reach_row)
        self.mandate_date_field.setObjectName(u"mandate_date_field")
        self.mandate_date_field_layout = QVBoxLayout(self.mandate_date_field)
        self.mandate_date_field_layout.setObjectName(u"mandate_date_field_layout")
        self.mandate_date_label = QLabel(self.mandate_date_field)
        self.mandate_date_label.setObjectName(u"mandate_date_label")

        self.mandate_date_field_layout.addWidget(self.mandate_date_label)

        self.mandate_date = DateLine(self.mandate_date_field)
        self.mandate_date.setObjectName(u"mandate_date")

        self.mandate_date_field_layout.addWidget(self.mandate_date)


        self.representative_reach_row_layout.addWidget(self.mandate_date_field)

        self.representative_reach_row_layout.setStretch(0, 1)
        self.representative_reach_row_layout.setStretch(1, 1)

        self.representative_layout.addWidget(self.representative_reach_row)


        self.Provider_layout.addWidget(self.representative)

#if QT_CONFIG(shortcut)
        self.status_label.setBuddy(self.status)
        self.legal_name_label.setBuddy(self.legal_name)
        self.legal_name_latin_label.setBuddy(self.legal_name_latin)
        self.legal_form_label.setBuddy(self.legal_form)
        self.lei_label.setBuddy(self.lei)
        self.register_label.setBuddy(self.register)
        self.register_number_label.setBuddy(self.register_number)
        self.street_label.setBuddy(self.street)
        self.postal_code_label.setBuddy(self.postal_code)
        self.city_label.setBuddy(self.city)
        self.country_label.setBuddy(self.country)
        self.region_label.setBuddy(self.region)
        self.website_label.setBuddy(self.website)
        self.contact_name_label.setBuddy(self.contact_name)
        self.contact_role_label.setBuddy(self.contact_role)
        self.contact_email_label.setBuddy(self.contact_email)
        self.contact_phone_label.setBuddy(self.contact_phone)
        self.representative_name_label.setBuddy(self.representative_name)
        self.representative_street_label.setBuddy(self.representative_street)
        self.representative_postal_code_label.setBuddy(self.representative_postal_code)
        self.representative_city_label.setBuddy(self.representative_city)
        self.representative_country_label.setBuddy(self.representative_country)
        self.representative_region_label.setBuddy(self.representative_region)
        self.representative_email_label.setBuddy(self.representative_email)
        self.mandate_date_label.setBuddy(self.mandate_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.status_provider, self.status_future)
        QWidget.setTabOrder(self.status_future, self.legal_name)
        QWidget.setTabOrder(self.legal_name, self.legal_name_latin)
        QWidget.setTabOrder(self.legal_name_latin, self.legal_form)
        QWidget.setTabOrder(self.legal_form, self.lei)
        QWidget.setTabOrder(self.lei, self.register)
        QWidget.setTabOrder(self.register, self.register_number)
        QWidget.setTabOrder(self.register_number, self.street)
        QWidget.setTabOrder(self.street, self.postal_code)
        QWidget.setTabOrder(self.postal_code, self.city)
        QWidget.setTabOrder(self.city, self.country)
        QWidget.setTabOrder(self.country, self.region)
        QWidget.setTabOrder(self.region, self.website)
        QWidget.setTabOrder(self.website, self.contact_name)
        QWidget.setTabOrder(self.contact_name, self.contact_role)
        QWidget.setTabOrder(self.contact_role, self.contact_email)
        QWidget.setTabOrder(self.contact_email, self.contact_phone)
        QWidget.setTabOrder(self.contact_phone, self.representative_name)
        QWidget.setTabOrder(self.representative_name, self.representative_street)
        QWidget.setTabOrder(self.representative_street, self.representative_postal_code)
        QWidget.setTabOrder(self.representative_postal_code, self.representative_city)
        QWidget.setTabOrder(self.representative_city, self.representative_country)
        QWidget.setTabOrder(self.representative_country, self.representative_region)
        QWidget.setTabOrder(self.representative_region, self.representative_email)
        QWidget.setTabOrder(self.representative_email, self.mandate_date)

        self.retranslateUi(Provider)

        QMetaObject.connectSlotsByName(Provider)
    # setupUi

    def retranslateUi(self, Provider):
        self.title.setText(QCoreApplication.translate("Provider", u"Provider", None))
        self.lead.setText(QCoreApplication.translate("Provider", u"The legal entity that the signature binds, written as in its register.", None))
        self.status_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Both may sign the Code. A potential future provider needs no model yet.", None))
        self.status_label.setText(QCoreApplication.translate("Provider", u"Does it provide a general-purpose AI model today?", None))
        self.status_provider.setText(QCoreApplication.translate("Provider", u"Yes, a provider today", None))
        self.status_future.setText(QCoreApplication.translate("Provider", u"Not yet, a potential future provider", None))
        self.entity_title.setText(QCoreApplication.translate("Provider", u"Legal entity", None))
        self.legal_name_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Exactly as registered, in its own script.", None))
        self.legal_name_label.setText(QCoreApplication.translate("Provider", u"Legal name", None))
        self.legal_name_latin_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Only where the name is in another script.", None))
        self.legal_name_latin_label.setText(QCoreApplication.translate("Provider", u"Legal name in Latin script", None))
        self.legal_form_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"For instance S.A., GmbH, Oy.", None))
        self.legal_form_label.setText(QCoreApplication.translate("Provider", u"Legal form", None))
        self.lei_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Optional: 20 characters, ISO 17442.", None))
        self.lei_label.setText(QCoreApplication.translate("Provider", u"LEI", None))
        self.register_label.setText(QCoreApplication.translate("Provider", u"Register", None))
        self.register_number_label.setText(QCoreApplication.translate("Provider", u"Number in the register", None))
        self.address_title.setText(QCoreApplication.translate("Provider", u"Address", None))
        self.street_label.setText(QCoreApplication.translate("Provider", u"Street and number", None))
        self.postal_code_label.setText(QCoreApplication.translate("Provider", u"Postal code", None))
        self.city_label.setText(QCoreApplication.translate("Provider", u"Town or city", None))
        self.country_label.setText(QCoreApplication.translate("Provider", u"Country", None))
        self.region_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Only where the address needs one.", None))
        self.region_label.setText(QCoreApplication.translate("Provider", u"Region or state", None))
        self.website_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Optional. Begins with https://", None))
        self.website_label.setText(QCoreApplication.translate("Provider", u"Website", None))
        self.contact_title.setText(QCoreApplication.translate("Provider", u"Contact for the AI Office", None))
        self.contact_name_label.setText(QCoreApplication.translate("Provider", u"Name", None))
        self.contact_role_label.setText(QCoreApplication.translate("Provider", u"Role", None))
        self.contact_email_label.setText(QCoreApplication.translate("Provider", u"E-mail", None))
        self.contact_phone_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"With country code.", None))
        self.contact_phone_label.setText(QCoreApplication.translate("Provider", u"Phone", None))
        self.representative_title.setText(QCoreApplication.translate("Provider", u"Authorised representative in the Union", None))
        self.representative_name_label.setText(QCoreApplication.translate("Provider", u"Name of the representative", None))
        self.representative_street_label.setText(QCoreApplication.translate("Provider", u"Street and number", None))
        self.representative_postal_code_label.setText(QCoreApplication.translate("Provider", u"Postal code", None))
        self.representative_city_label.setText(QCoreApplication.translate("Provider", u"Town or city", None))
        self.representative_country_label.setText(QCoreApplication.translate("Provider", u"Country", None))
        self.representative_region_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Only where the address needs one.", None))
        self.representative_region_label.setText(QCoreApplication.translate("Provider", u"Region or state", None))
        self.representative_email_label.setText(QCoreApplication.translate("Provider", u"E-mail of the representative", None))
        self.mandate_date_field.setProperty(u"hint", QCoreApplication.translate("Provider", u"Year, month and day, such as 2027-01-31.", None))
        self.mandate_date_label.setText(QCoreApplication.translate("Provider", u"Date of the written mandate", None))
        pass
    # retranslateUi

