# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.choice import (Choice, ChoiceButton)
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.handwriting import Handwriting
from aicode_desktop.gui.widgets.long_term_fields import LongTermFields
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.paper_way import PaperWay

class Ui_Sign(object):
    def setupUi(self, Sign):
        if not Sign.objectName():
            Sign.setObjectName(u"Sign")
        self.Sign_layout = QVBoxLayout(Sign)
        self.Sign_layout.setObjectName(u"Sign_layout")
        self.heading = QFrame(Sign)
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
        self.lead.setText(u"")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Sign_layout.addWidget(self.heading)

        self.not_ready = Notice(Sign)
        self.not_ready.setObjectName(u"not_ready")

        self.Sign_layout.addWidget(self.not_ready)

        self.rehearsal = Notice(Sign)
        self.rehearsal.setObjectName(u"rehearsal")

        self.Sign_layout.addWidget(self.rehearsal)

        self.without_service = QFrame(Sign)
        self.without_service.setObjectName(u"without_service")
        self.without_service.setProperty(u"panel", u"before")
        self.without_service_layout = QVBoxLayout(self.without_service)
        self.without_service_layout.setObjectName(u"without_service_layout")
        self.no_service = Notice(self.without_service)
        self.no_service.setObjectName(u"no_service")

        self.without_service_layout.addWidget(self.no_service)

        self.without_service_acts = QFrame(self.without_service)
        self.without_service_acts.setObjectName(u"without_service_acts")
        self.without_service_acts.setProperty(u"panel", u"row")
        self.without_service_acts_layout = QHBoxLayout(self.without_service_acts)
        self.without_service_acts_layout.setObjectName(u"without_service_acts_layout")
        self.no_timestamp = QPushButton(self.without_service_acts)
        self.no_timestamp.setObjectName(u"no_timestamp")
        self.no_timestamp.setAutoDefault(False)

        self.without_service_acts_layout.addWidget(self.no_timestamp)

        self.without_service_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.without_service_acts_layout.addItem(self.without_service_room)


        self.without_service_layout.addWidget(self.without_service_acts)


        self.Sign_layout.addWidget(self.without_service)

        self.who = QFrame(Sign)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"panel", u"first")
        self.who_layout = QVBoxLayout(self.who)
        self.who_layout.setObjectName(u"who_layout")
        self.who_title = QLabel(self.who)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"type", u"heading")

        self.who_layout.addWidget(self.who_title)

        self.who_list = QFrame(self.who)
        self.who_list.setObjectName(u"who_list")
        self.who_list.setProperty(u"panel", u"stack")
        self.who_list_layout = QVBoxLayout(self.who_list)
        self.who_list_layout.setObjectName(u"who_list_layout")

        self.who_layout.addWidget(self.who_list)

        self.frozen = QLabel(self.who)
        self.frozen.setObjectName(u"frozen")
        self.frozen.setText(u"")
        self.frozen.setWordWrap(True)
        self.frozen.setTextFormat(Qt.TextFormat.PlainText)
        self.frozen.setProperty(u"type", u"hint")

        self.who_layout.addWidget(self.frozen)


        self.Sign_layout.addWidget(self.who)

        self.key = QFrame(Sign)
        self.key.setObjectName(u"key")
        self.key.setProperty(u"panel", u"section")
        self.key_layout = QVBoxLayout(self.key)
        self.key_layout.setObjectName(u"key_layout")
        self.key_title = QLabel(self.key)
        self.key_title.setObjectName(u"key_title")
        self.key_title.setProperty(u"type", u"heading")

        self.key_layout.addWidget(self.key_title)

        self.way_field = Field(self.key)
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
        self.by_file = ChoiceButton(self.way)
        self.by_file.setObjectName(u"by_file")

        self.way_layout.addWidget(self.by_file)

        self.by_token = ChoiceButton(self.way)
        self.by_token.setObjectName(u"by_token")

        self.way_layout.addWidget(self.by_token)

        self.by_own_key = ChoiceButton(self.way)
        self.by_own_key.setObjectName(u"by_own_key")

        self.way_layout.addWidget(self.by_own_key)

        self.by_paper = ChoiceButton(self.way)
        self.by_paper.setObjectName(u"by_paper")

        self.way_layout.addWidget(self.by_paper)

        self.way_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way_layout.addItem(self.way_room)


        self.way_field_layout.addWidget(self.way)


        self.key_layout.addWidget(self.way_field)

        self.file_way = QFrame(self.key)
        self.file_way.setObjectName(u"file_way")
        self.file_way.setProperty(u"panel", u"fields")
        self.file_way_layout = QVBoxLayout(self.file_way)
        self.file_way_layout.setObjectName(u"file_way_layout")
        self.key_file_field = Field(self.file_way)
        self.key_file_field.setObjectName(u"key_file_field")
        self.key_file_field_layout = QVBoxLayout(self.key_file_field)
        self.key_file_field_layout.setObjectName(u"key_file_field_layout")
        self.key_file_label = QLabel(self.key_file_field)
        self.key_file_label.setObjectName(u"key_file_label")

        self.key_file_field_layout.addWidget(self.key_file_label)

        self.key_file_row = QFrame(self.key_file_field)
        self.key_file_row.setObjectName(u"key_file_row")
        self.key_file_row.setProperty(u"panel", u"row")
        self.key_file_row_layout = QHBoxLayout(self.key_file_row)
        self.key_file_row_layout.setObjectName(u"key_file_row_layout")
        self.key_file = QLineEdit(self.key_file_row)
        self.key_file.setObjectName(u"key_file")

        self.key_file_row_layout.addWidget(self.key_file)

        self.choose_key = QPushButton(self.key_file_row)
        self.choose_key.setObjectName(u"choose_key")
        self.choose_key.setAutoDefault(False)

        self.key_file_row_layout.addWidget(self.choose_key)

        self.key_file_row_layout.setStretch(0, 1)

        self.key_file_field_layout.addWidget(self.key_file_row)


        self.file_way_layout.addWidget(self.key_file_field)

        self.passphrase_field = Field(self.file_way)
        self.passphrase_field.setObjectName(u"passphrase_field")
        self.passphrase_field_layout = QVBoxLayout(self.passphrase_field)
        self.passphrase_field_layout.setObjectName(u"passphrase_field_layout")
        self.passphrase_label = QLabel(self.passphrase_field)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_field_layout.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(self.passphrase_field)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_field_layout.addWidget(self.passphrase)


        self.file_way_layout.addWidget(self.passphrase_field)


        self.key_layout.addWidget(self.file_way)

        self.token_way = QFrame(self.key)
        self.token_way.setObjectName(u"token_way")
        self.token_way.setProperty(u"panel", u"fields")
        self.token_way_layout = QVBoxLayout(self.token_way)
        self.token_way_layout.setObjectName(u"token_way_layout")
        self.token_words = Notice(self.token_way)
        self.token_words.setObjectName(u"token_words")

        self.token_way_layout.addWidget(self.token_words)

        self.token_list = QFrame(self.token_way)
        self.token_list.setObjectName(u"token_list")
        self.token_list.setProperty(u"panel", u"fields")
        self.token_list_layout = QVBoxLayout(self.token_list)
        self.token_list_layout.setObjectName(u"token_list_layout")

        self.token_way_layout.addWidget(self.token_list)

        self.token_objections = QFrame(self.token_way)
        self.token_objections.setObjectName(u"token_objections")
        self.token_objections.setProperty(u"panel", u"stack")
        self.token_objections_layout = QVBoxLayout(self.token_objections)
        self.token_objections_layout.setObjectName(u"token_objections_layout")

        self.token_way_layout.addWidget(self.token_objections)

        self.pin_field = Field(self.token_way)
        self.pin_field.setObjectName(u"pin_field")
        self.pin_field_layout = QVBoxLayout(self.pin_field)
        self.pin_field_layout.setObjectName(u"pin_field_layout")
        self.pin_label = QLabel(self.pin_field)
        self.pin_label.setObjectName(u"pin_label")

        self.pin_field_layout.addWidget(self.pin_label)

        self.pin = QLineEdit(self.pin_field)
        self.pin.setObjectName(u"pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)

        self.pin_field_layout.addWidget(self.pin)


        self.token_way_layout.addWidget(self.pin_field)

        self.pin_pad = Notice(self.token_way)
        self.pin_pad.setObjectName(u"pin_pad")

        self.token_way_layout.addWidget(self.pin_pad)

        self.token_acts = QFrame(self.token_way)
        self.token_acts.setObjectName(u"token_acts")
        self.token_acts.setProperty(u"panel", u"row")
        self.token_acts_layout = QHBoxLayout(self.token_acts)
        self.token_acts_layout.setObjectName(u"token_acts_layout")
        self.look_again = QPushButton(self.token_acts)
        self.look_again.setObjectName(u"look_again")
        self.look_again.setAutoDefault(False)

        self.token_acts_layout.addWidget(self.look_again)

        self.choose_module = QPushButton(self.token_acts)
        self.choose_module.setObjectName(u"choose_module")
        self.choose_module.setAutoDefault(False)

        self.token_acts_layout.addWidget(self.choose_module)

        self.token_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.token_acts_layout.addItem(self.token_acts_room)


        self.token_way_layout.addWidget(self.token_acts)

        self.token_doctor = Fold(self.token_way)
        self.token_doctor.setObjectName(u"token_doctor")

        self.token_way_layout.addWidget(self.token_doctor)


        self.key_layout.addWidget(self.token_way)

        self.chain = QFrame(self.key)
        self.chain.setObjectName(u"chain")
        self.chain.setProperty(u"panel", u"stack")
        self.chain_layout = QVBoxLayout(self.chain)
        self.chain_layout.setObjectName(u"chain_layout")
        self.chain_names = QLabel(self.chain)
        self.chain_names.setObjectName(u"chain_names")
        self.chain_names.setText(u"")
        self.chain_names.setWordWrap(True)
        self.chain_names.setTextFormat(Qt.TextFormat.PlainText)

        self.chain_layout.addWidget(self.chain_names)

        self.chain_acts = QFrame(self.chain)
        self.chain_acts.setObjectName(u"chain_acts")
        self.chain_acts.setProperty(u"panel", u"row")
        self.chain_acts_layout = QHBoxLayout(self.chain_acts)
        self.chain_acts_layout.setObjectName(u"chain_acts_layout")
        self.add_chain = QPushButton(self.chain_acts)
        self.add_chain.setObjectName(u"add_chain")
        self.add_chain.setProperty(u"kind", u"link")
        self.add_chain.setAutoDefault(False)

        self.chain_acts_layout.addWidget(self.add_chain)

        self.no_chain = QPushButton(self.chain_acts)
        self.no_chain.setObjectName(u"no_chain")
        self.no_chain.setProperty(u"kind", u"link")
        self.no_chain.setAutoDefault(False)

        self.chain_acts_layout.addWidget(self.no_chain)

        self.chain_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chain_acts_layout.addItem(self.chain_acts_room)


        self.chain_layout.addWidget(self.chain_acts)


        self.key_layout.addWidget(self.chain)

        self.own_way = QFrame(self.key)
        self.own_way.setObjectName(u"own_way")
        self.own_way.setProperty(u"panel", u"fields")
        self.own_way_layout = QVBoxLayout(self.own_way)
        self.own_way_layout.setObjectName(u"own_way_layout")
        self.own_words = QLabel(self.own_way)
        self.own_words.setObjectName(u"own_words")
        self.own_words.setWordWrap(True)

        self.own_way_layout.addWidget(self.own_words)

        self.own_proves = QFrame(self.own_way)
        self.own_proves.setObjectName(u"own_proves")
        self.own_proves.setProperty(u"panel", u"tint")
        self.own_proves_layout = QVBoxLayout(self.own_proves)
        self.own_proves_layout.setObjectName(u"own_proves_layout")
        self.own_proves_title = QLabel(self.own_proves)
        self.own_proves_title.setObjectName(u"own_proves_title")
        self.own_proves_title.setWordWrap(True)
        self.own_proves_title.setProperty(u"type", u"strong")

        self.own_proves_layout.addWidget(self.own_proves_title)

        self.own_proves_list = QFrame(self.own_proves)
        self.own_proves_list.setObjectName(u"own_proves_list")
        self.own_proves_list.setProperty(u"panel", u"stack")
        self.own_proves_list_layout = QVBoxLayout(self.own_proves_list)
        self.own_proves_list_layout.setObjectName(u"own_proves_list_layout")

        self.own_proves_layout.addWidget(self.own_proves_list)


        self.own_way_layout.addWidget(self.own_proves)

        self.own_not = QFrame(self.own_way)
        self.own_not.setObjectName(u"own_not")
        self.own_not.setProperty(u"panel", u"warn")
        self.own_not_layout = QVBoxLayout(self.own_not)
        self.own_not_layout.setObjectName(u"own_not_layout")
        self.own_not_title = QLabel(self.own_not)
        self.own_not_title.setObjectName(u"own_not_title")
        self.own_not_title.setWordWrap(True)
        self.own_not_title.setProperty(u"type", u"strong")

        self.own_not_layout.addWidget(self.own_not_title)

        self.own_not_list = QFrame(self.own_not)
        self.own_not_list.setObjectName(u"own_not_list")
        self.own_not_list.setProperty(u"panel", u"stack")
        self.own_not_list_layout = QVBoxLayout(self.own_not_list)
        self.own_not_list_layout.setObjectName(u"own_not_list_layout")

        self.own_not_layout.addWidget(self.own_not_list)


        self.own_way_layout.addWidget(self.own_not)

        self.own_name_field = Field(self.own_way)
        self.own_name_field.setObjectName(u"own_name_field")
        self.own_name_field_layout = QVBoxLayout(self.own_name_field)
        self.own_name_field_layout.setObjectName(u"own_name_field_layout")
        self.own_name_label = QLabel(self.own_name_field)
        self.own_name_label.setObjectName(u"own_name_label")

        self.own_name_field_layout.addWidget(self.own_name_label)

        self.own_name = QComboBox(self.own_name_field)
        self.own_name.setObjectName(u"own_name")

        self.own_name_field_layout.addWidget(self.own_name)


        self.own_way_layout.addWidget(self.own_name_field)

        self.own_passphrase_field = Field(self.own_way)
        self.own_passphrase_field.setObjectName(u"own_passphrase_field")
        self.own_passphrase_field_layout = QVBoxLayout(self.own_passphrase_field)
        self.own_passphrase_field_layout.setObjectName(u"own_passphrase_field_layout")
        self.own_passphrase_label = QLabel(self.own_passphrase_field)
        self.own_passphrase_label.setObjectName(u"own_passphrase_label")

        self.own_passphrase_field_layout.addWidget(self.own_passphrase_label)

        self.own_passphrase = QLineEdit(self.own_passphrase_field)
        self.own_passphrase.setObjectName(u"own_passphrase")
        self.own_passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.own_passphrase_field_layout.addWidget(self.own_passphrase)


        self.own_way_layout.addWidget(self.own_passphrase_field)

        self.own_repeat_field = Field(self.own_way)
        self.own_repeat_field.setObjectName(u"own_repeat_field")
        self.own_repeat_field_layout = QVBoxLayout(self.own_repeat_field)
        self.own_repeat_field_layout.setObjectName(u"own_repeat_field_layout")
        self.own_repeat_label = QLabel(self.own_repeat_field)
        self.own_repeat_label.setObjectName(u"own_repeat_label")

        self.own_repeat_field_layout.addWidget(self.own_repeat_label)

        self.own_repeat = QLineEdit(self.own_repeat_field)
        self.own_repeat.setObjectName(u"own_repeat")
        self.own_repeat.setEchoMode(QLineEdit.EchoMode.Password)

        self.own_repeat_field_layout.addWidget(self.own_repeat)


        self.own_way_layout.addWidget(self.own_repeat_field)


        self.key_layout.addWidget(self.own_way)

        self.paper_way = PaperWay(self.key)
        self.paper_way.setObjectName(u"paper_way")

        self.key_layout.addWidget(self.paper_way)


        self.Sign_layout.addWidget(self.key)

        self.certificate = QFrame(Sign)
        self.certificate.setObjectName(u"certificate")
        self.certificate.setProperty(u"panel", u"waiting")
        self.certificate_layout = QVBoxLayout(self.certificate)
        self.certificate_layout.setObjectName(u"certificate_layout")
        self.certificate_caption = QLabel(self.certificate)
        self.certificate_caption.setObjectName(u"certificate_caption")
        self.certificate_caption.setWordWrap(True)
        self.certificate_caption.setProperty(u"type", u"soft")

        self.certificate_layout.addWidget(self.certificate_caption)

        self.holder = QLabel(self.certificate)
        self.holder.setObjectName(u"holder")
        self.holder.setText(u"")
        self.holder.setWordWrap(True)
        self.holder.setTextFormat(Qt.TextFormat.PlainText)
        self.holder.setProperty(u"type", u"heading")

        self.certificate_layout.addWidget(self.holder)

        self.certificate_facts = QFrame(self.certificate)
        self.certificate_facts.setObjectName(u"certificate_facts")
        self.certificate_facts.setProperty(u"panel", u"stack")
        self.certificate_facts_layout = QVBoxLayout(self.certificate_facts)
        self.certificate_facts_layout.setObjectName(u"certificate_facts_layout")

        self.certificate_layout.addWidget(self.certificate_facts)

        self.objections = QFrame(self.certificate)
        self.objections.setObjectName(u"objections")
        self.objections.setProperty(u"panel", u"stack")
        self.objections_layout = QVBoxLayout(self.objections)
        self.objections_layout.setObjectName(u"objections_layout")

        self.certificate_layout.addWidget(self.objections)

        self.own_made = Notice(self.certificate)
        self.own_made.setObjectName(u"own_made")

        self.certificate_layout.addWidget(self.own_made)

        self.certificate_acts = QFrame(self.certificate)
        self.certificate_acts.setObjectName(u"certificate_acts")
        self.certificate_acts.setProperty(u"panel", u"row")
        self.certificate_acts_layout = QHBoxLayout(self.certificate_acts)
        self.certificate_acts_layout.setObjectName(u"certificate_acts_layout")
        self.other_key = QPushButton(self.certificate_acts)
        self.other_key.setObjectName(u"other_key")
        self.other_key.setProperty(u"kind", u"link")
        self.other_key.setAutoDefault(False)

        self.certificate_acts_layout.addWidget(self.other_key)

        self.certificate_acts_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.certificate_acts_layout.addItem(self.certificate_acts_room1)


        self.certificate_layout.addWidget(self.certificate_acts)


        self.Sign_layout.addWidget(self.certificate)

        self.more_row = QFrame(Sign)
        self.more_row.setObjectName(u"more_row")
        self.more_row.setProperty(u"panel", u"row")
        self.more_row_layout = QHBoxLayout(self.more_row)
        self.more_row_layout.setObjectName(u"more_row_layout")
        self.more = QPushButton(self.more_row)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"link")
        self.more.setAutoDefault(False)

        self.more_row_layout.addWidget(self.more)

        self.more_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_row_layout.addItem(self.more_room)


        self.Sign_layout.addWidget(self.more_row)

        self.handwriting = Handwriting(Sign)
        self.handwriting.setObjectName(u"handwriting")

        self.Sign_layout.addWidget(self.handwriting)

        self.timestamp = QFrame(Sign)
        self.timestamp.setObjectName(u"timestamp")
        self.timestamp.setProperty(u"panel", u"stack")
        self.timestamp_layout = QVBoxLayout(self.timestamp)
        self.timestamp_layout.setObjectName(u"timestamp_layout")
        self.timestamp_fold = Fold(self.timestamp)
        self.timestamp_fold.setObjectName(u"timestamp_fold")

        self.timestamp_layout.addWidget(self.timestamp_fold)

        self.timestamp_content = QFrame(self.timestamp)
        self.timestamp_content.setObjectName(u"timestamp_content")
        self.timestamp_content.setProperty(u"panel", u"fields")
        self.timestamp_content_layout = QVBoxLayout(self.timestamp_content)
        self.timestamp_content_layout.setObjectName(u"timestamp_content_layout")
        self.long_term = LongTermFields(self.timestamp_content)
        self.long_term.setObjectName(u"long_term")

        self.timestamp_content_layout.addWidget(self.long_term)


        self.timestamp_layout.addWidget(self.timestamp_content)


        self.Sign_layout.addWidget(self.timestamp)

        self.made = QFrame(Sign)
        self.made.setObjectName(u"made")
        self.made.setProperty(u"panel", u"fields")
        self.made_layout = QVBoxLayout(self.made)
        self.made_layout.setObjectName(u"made_layout")
        self.made_words = Notice(self.made)
        self.made_words.setObjectName(u"made_words")

        self.made_layout.addWidget(self.made_words)

        self.made_list = QFrame(self.made)
        self.made_list.setObjectName(u"made_list")
        self.made_list.setProperty(u"panel", u"stack")
        self.made_list_layout = QVBoxLayout(self.made_list)
        self.made_list_layout.setObjectName(u"made_list_layout")

        self.made_layout.addWidget(self.made_list)

        self.made_acts = QFrame(self.made)
        self.made_acts.setObjectName(u"made_acts")
        self.made_acts.setProperty(u"panel", u"row")
        self.made_acts_layout = QHBoxLayout(self.made_acts)
        self.made_acts_layout.setObjectName(u"made_acts_layout")
        self.end_rehearsal = QPushButton(self.made_acts)
        self.end_rehearsal.setObjectName(u"end_rehearsal")
        self.end_rehearsal.setAutoDefault(False)

        self.made_acts_layout.addWidget(self.end_rehearsal)

        self.made_acts_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.made_acts_layout.addItem(self.made_acts_room1)


        self.made_layout.addWidget(self.made_acts)


        self.Sign_layout.addWidget(self.made)

        self.commission_row = QFrame(Sign)
        self.commission_row.setObjectName(u"commission_row")
        self.commission_row.setProperty(u"panel", u"row")
        self.commission_row_layout = QHBoxLayout(self.commission_row)
        self.commission_row_layout.setObjectName(u"commission_row_layout")
        self.use_commission_form = QPushButton(self.commission_row)
        self.use_commission_form.setObjectName(u"use_commission_form")
        self.use_commission_form.setProperty(u"kind", u"link")
        self.use_commission_form.setAutoDefault(False)

        self.commission_row_layout.addWidget(self.use_commission_form)

        self.commission_row_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.commission_row_layout.addItem(self.commission_row_room)


        self.Sign_layout.addWidget(self.commission_row)

        self.rehearse_row = QFrame(Sign)
        self.rehearse_row.setObjectName(u"rehearse_row")
        self.rehearse_row.setProperty(u"panel", u"row")
        self.rehearse_row_layout = QHBoxLayout(self.rehearse_row)
        self.rehearse_row_layout.setObjectName(u"rehearse_row_layout")
        self.rehearse = QPushButton(self.rehearse_row)
        self.rehearse.setObjectName(u"rehearse")
        self.rehearse.setProperty(u"kind", u"link")
        self.rehearse.setAutoDefault(False)

        self.rehearse_row_layout.addWidget(self.rehearse)

        self.rehearse_row_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rehearse_row_layout.addItem(self.rehearse_row_room1)


        self.Sign_layout.addWidget(self.rehearse_row)

#if QT_CONFIG(shortcut)
        self.way_label.setBuddy(self.way)
        self.key_file_label.setBuddy(self.key_file)
        self.passphrase_label.setBuddy(self.passphrase)
        self.pin_label.setBuddy(self.pin)
        self.own_name_label.setBuddy(self.own_name)
        self.own_passphrase_label.setBuddy(self.own_passphrase)
        self.own_repeat_label.setBuddy(self.own_repeat)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.no_timestamp, self.by_file)
        QWidget.setTabOrder(self.by_file, self.by_token)
        QWidget.setTabOrder(self.by_token, self.by_own_key)
        QWidget.setTabOrder(self.by_own_key, self.by_paper)
        QWidget.setTabOrder(self.by_paper, self.key_file)
        QWidget.setTabOrder(self.key_file, self.choose_key)
        QWidget.setTabOrder(self.choose_key, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.pin)
        QWidget.setTabOrder(self.pin, self.look_again)
        QWidget.setTabOrder(self.look_again, self.choose_module)
        QWidget.setTabOrder(self.choose_module, self.token_doctor)
        QWidget.setTabOrder(self.token_doctor, self.add_chain)
        QWidget.setTabOrder(self.add_chain, self.no_chain)
        QWidget.setTabOrder(self.no_chain, self.own_name)
        QWidget.setTabOrder(self.own_name, self.own_passphrase)
        QWidget.setTabOrder(self.own_passphrase, self.own_repeat)
        QWidget.setTabOrder(self.own_repeat, self.paper_way)
        QWidget.setTabOrder(self.paper_way, self.other_key)
        QWidget.setTabOrder(self.other_key, self.more)
        QWidget.setTabOrder(self.more, self.handwriting)
        QWidget.setTabOrder(self.handwriting, self.timestamp_fold)
        QWidget.setTabOrder(self.timestamp_fold, self.long_term)
        QWidget.setTabOrder(self.long_term, self.end_rehearsal)
        QWidget.setTabOrder(self.end_rehearsal, self.use_commission_form)
        QWidget.setTabOrder(self.use_commission_form, self.rehearse)

        self.retranslateUi(Sign)

        QMetaObject.connectSlotsByName(Sign)
    # setupUi

    def retranslateUi(self, Sign):
        self.title.setText(QCoreApplication.translate("Sign", u"Sign", None))
        self.no_timestamp.setText(QCoreApplication.translate("Sign", u"Go on without a time-stamp (B-B)", None))
        self.who_title.setText(QCoreApplication.translate("Sign", u"Who signs", None))
        self.key_title.setText(QCoreApplication.translate("Sign", u"The signature", None))
        self.way_label.setText(QCoreApplication.translate("Sign", u"How you sign", None))
        self.by_file.setText(QCoreApplication.translate("Sign", u"Certificate file", None))
        self.by_token.setText(QCoreApplication.translate("Sign", u"Smart card or token", None))
        self.by_own_key.setText(QCoreApplication.translate("Sign", u"A key of my own", None))
        self.by_paper.setText(QCoreApplication.translate("Sign", u"On paper", None))
        self.key_file_field.setProperty(u"hint", QCoreApplication.translate("Sign", u"A file ending in .p12 or .pfx that holds your certificate and its key. You can drop it here.", None))
        self.key_file_label.setText(QCoreApplication.translate("Sign", u"Certificate file", None))
        self.choose_key.setText(QCoreApplication.translate("Sign", u"C&hoose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_key.setAccessibleName(QCoreApplication.translate("Sign", u"Choose the certificate file", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_field.setProperty(u"hint", QCoreApplication.translate("Sign", u"Used once to open the file, then forgotten.", None))
        self.passphrase_label.setText(QCoreApplication.translate("Sign", u"Passphrase of the file", None))
        self.pin_field.setProperty(u"hint", QCoreApplication.translate("Sign", u"Tried once to sign, then forgotten.", None))
        self.pin_label.setText(QCoreApplication.translate("Sign", u"PIN of the token", None))
        self.look_again.setText(QCoreApplication.translate("Sign", u"Look again", None))
        self.choose_module.setText(QCoreApplication.translate("Sign", u"Choose a module\u2026", None))
        self.add_chain.setText(QCoreApplication.translate("Sign", u"Add certificates of the issuers from a file\u2026", None))
        self.no_chain.setText(QCoreApplication.translate("Sign", u"Remove them", None))
        self.own_words.setText(QCoreApplication.translate("Sign", u"For a signatory who has no certificate: the program makes a key and a certificate that you keep. Read first what a signature with it proves.", None))
        self.own_proves_title.setText(QCoreApplication.translate("Sign", u"What it proves", None))
        self.own_not_title.setText(QCoreApplication.translate("Sign", u"What it does not prove", None))
        self.own_name_field.setProperty(u"hint", QCoreApplication.translate("Sign", u"As the signatory is named in this form. The provider stands beside it.", None))
        self.own_name_label.setText(QCoreApplication.translate("Sign", u"Name in the certificate", None))
        self.own_passphrase_field.setProperty(u"hint", QCoreApplication.translate("Sign", u"At least 12 characters, such as four words of your own. It protects the file; the program does not keep it.", None))
        self.own_passphrase_label.setText(QCoreApplication.translate("Sign", u"New passphrase", None))
        self.own_repeat_label.setText(QCoreApplication.translate("Sign", u"The same passphrase again", None))
        self.certificate_caption.setText(QCoreApplication.translate("Sign", u"You sign with this certificate", None))
        self.other_key.setText(QCoreApplication.translate("Sign", u"Use another certificate", None))
        self.more.setText(QCoreApplication.translate("Sign", u"More about this signature", None))
        self.end_rehearsal.setText(QCoreApplication.translate("Sign", u"End the rehearsal", None))
        self.use_commission_form.setText(QCoreApplication.translate("Sign", u"Use the Commission\u2019s form\u2026", None))
        self.rehearse.setText(QCoreApplication.translate("Sign", u"Rehearse signing first, with a throw-away certificate", None))
        pass
    # retranslateUi

