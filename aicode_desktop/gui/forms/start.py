# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.row_list import RowList
from aicode_desktop.gui.widgets.wrapped_label import WrappedLabel

class Ui_Start(object):
    def setupUi(self, Start):
        if not Start.objectName():
            Start.setObjectName(u"Start")
        self.Start_layout = QVBoxLayout(Start)
        self.Start_layout.setObjectName(u"Start_layout")
        self.heading = QFrame(Start)
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


        self.Start_layout.addWidget(self.heading)

        self.columns = QFrame(Start)
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"panel", u"row")
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setObjectName(u"columns_layout")
        self.lists = QFrame(self.columns)
        self.lists.setObjectName(u"lists")
        self.lists.setProperty(u"panel", u"fields")
        self.lists_layout = QVBoxLayout(self.lists)
        self.lists_layout.setObjectName(u"lists_layout")
        self.left_open = QFrame(self.lists)
        self.left_open.setObjectName(u"left_open")
        self.left_open.setProperty(u"panel", u"waiting")
        self.left_open_layout = QVBoxLayout(self.left_open)
        self.left_open_layout.setObjectName(u"left_open_layout")
        self.left_open_title = QLabel(self.left_open)
        self.left_open_title.setObjectName(u"left_open_title")
        self.left_open_title.setText(u"")
        self.left_open_title.setWordWrap(True)
        self.left_open_title.setTextFormat(Qt.TextFormat.PlainText)
        self.left_open_title.setProperty(u"type", u"strong")

        self.left_open_layout.addWidget(self.left_open_title)

        self.left_open_words = WrappedLabel(self.left_open)
        self.left_open_words.setObjectName(u"left_open_words")
        self.left_open_words.setText(u"")
        self.left_open_words.setWordWrap(True)
        self.left_open_words.setTextFormat(Qt.TextFormat.PlainText)

        self.left_open_layout.addWidget(self.left_open_words)

        self.left_open_acts = QFrame(self.left_open)
        self.left_open_acts.setObjectName(u"left_open_acts")
        self.left_open_acts.setProperty(u"panel", u"row")
        self.left_open_acts_layout = QHBoxLayout(self.left_open_acts)
        self.left_open_acts_layout.setObjectName(u"left_open_acts_layout")
        self.reopen = QPushButton(self.left_open_acts)
        self.reopen.setObjectName(u"reopen")
        self.reopen.setProperty(u"kind", u"primary")
        self.reopen.setAutoDefault(False)

        self.left_open_acts_layout.addWidget(self.reopen)

        self.leave_closed = QPushButton(self.left_open_acts)
        self.leave_closed.setObjectName(u"leave_closed")
        self.leave_closed.setAutoDefault(False)

        self.left_open_acts_layout.addWidget(self.leave_closed)

        self.left_open_acts_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.left_open_acts_layout.addItem(self.left_open_acts_room2)


        self.left_open_layout.addWidget(self.left_open_acts)


        self.lists_layout.addWidget(self.left_open)

        self.closed = QFrame(self.lists)
        self.closed.setObjectName(u"closed")
        self.closed.setProperty(u"panel", u"tint")
        self.closed_layout = QVBoxLayout(self.closed)
        self.closed_layout.setObjectName(u"closed_layout")
        self.closed_title = QLabel(self.closed)
        self.closed_title.setObjectName(u"closed_title")
        self.closed_title.setWordWrap(True)
        self.closed_title.setProperty(u"type", u"strong")

        self.closed_layout.addWidget(self.closed_title)

        self.closed_words = WrappedLabel(self.closed)
        self.closed_words.setObjectName(u"closed_words")
        self.closed_words.setText(u"")
        self.closed_words.setWordWrap(True)
        self.closed_words.setTextFormat(Qt.TextFormat.PlainText)

        self.closed_layout.addWidget(self.closed_words)

        self.closed_acts = QFrame(self.closed)
        self.closed_acts.setObjectName(u"closed_acts")
        self.closed_acts.setProperty(u"panel", u"row")
        self.closed_acts_layout = QHBoxLayout(self.closed_acts)
        self.closed_acts_layout.setObjectName(u"closed_acts_layout")
        self.unlock = QPushButton(self.closed_acts)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setAutoDefault(False)

        self.closed_acts_layout.addWidget(self.unlock)

        self.closed_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closed_acts_layout.addItem(self.closed_room)


        self.closed_layout.addWidget(self.closed_acts)


        self.lists_layout.addWidget(self.closed)

        self.due = QFrame(self.lists)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"panel", u"tint")
        self.due_layout = QVBoxLayout(self.due)
        self.due_layout.setObjectName(u"due_layout")
        self.due_title = QLabel(self.due)
        self.due_title.setObjectName(u"due_title")
        self.due_title.setProperty(u"type", u"strong")

        self.due_layout.addWidget(self.due_title)

        self.due_list = QFrame(self.due)
        self.due_list.setObjectName(u"due_list")
        self.due_list.setProperty(u"panel", u"stack")
        self.due_list_layout = QVBoxLayout(self.due_list)
        self.due_list_layout.setObjectName(u"due_list_layout")

        self.due_layout.addWidget(self.due_list)


        self.lists_layout.addWidget(self.due)

        self.welcome = QFrame(self.lists)
        self.welcome.setObjectName(u"welcome")
        self.welcome.setProperty(u"panel", u"tint")
        self.welcome_layout = QVBoxLayout(self.welcome)
        self.welcome_layout.setObjectName(u"welcome_layout")
        self.welcome_title = QLabel(self.welcome)
        self.welcome_title.setObjectName(u"welcome_title")
        self.welcome_title.setWordWrap(True)
        self.welcome_title.setProperty(u"type", u"heading")

        self.welcome_layout.addWidget(self.welcome_title)

        self.welcome_words = QLabel(self.welcome)
        self.welcome_words.setObjectName(u"welcome_words")
        self.welcome_words.setWordWrap(True)

        self.welcome_layout.addWidget(self.welcome_words)

        self.welcome_acts = QFrame(self.welcome)
        self.welcome_acts.setObjectName(u"welcome_acts")
        self.welcome_acts.setProperty(u"panel", u"row")
        self.welcome_acts_layout = QHBoxLayout(self.welcome_acts)
        self.welcome_acts_layout.setObjectName(u"welcome_acts_layout")
        self.rehearse_first = QPushButton(self.welcome_acts)
        self.rehearse_first.setObjectName(u"rehearse_first")
        self.rehearse_first.setProperty(u"kind", u"link")
        self.rehearse_first.setAutoDefault(False)

        self.welcome_acts_layout.addWidget(self.rehearse_first)

        self.welcome_acts_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.welcome_acts_layout.addItem(self.welcome_acts_room1)


        self.welcome_layout.addWidget(self.welcome_acts)


        self.lists_layout.addWidget(self.welcome)

        self.set_aside = QFrame(self.lists)
        self.set_aside.setObjectName(u"set_aside")
        self.set_aside.setProperty(u"panel", u"tint")
        self.set_aside_layout = QVBoxLayout(self.set_aside)
        self.set_aside_layout.setObjectName(u"set_aside_layout")
        self.set_aside_words = WrappedLabel(self.set_aside)
        self.set_aside_words.setObjectName(u"set_aside_words")
        self.set_aside_words.setText(u"")
        self.set_aside_words.setWordWrap(True)
        self.set_aside_words.setTextFormat(Qt.TextFormat.PlainText)

        self.set_aside_layout.addWidget(self.set_aside_words)

        self.set_aside_acts = QFrame(self.set_aside)
        self.set_aside_acts.setObjectName(u"set_aside_acts")
        self.set_aside_acts.setProperty(u"panel", u"row")
        self.set_aside_acts_layout = QHBoxLayout(self.set_aside_acts)
        self.set_aside_acts_layout.setObjectName(u"set_aside_acts_layout")
        self.put_back = QPushButton(self.set_aside_acts)
        self.put_back.setObjectName(u"put_back")
        self.put_back.setProperty(u"kind", u"link")
        self.put_back.setAutoDefault(False)

        self.set_aside_acts_layout.addWidget(self.put_back)

        self.set_aside_close = QPushButton(self.set_aside_acts)
        self.set_aside_close.setObjectName(u"set_aside_close")
        self.set_aside_close.setProperty(u"kind", u"link")
        self.set_aside_close.setAutoDefault(False)

        self.set_aside_acts_layout.addWidget(self.set_aside_close)

        self.set_aside_acts_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.set_aside_acts_layout.addItem(self.set_aside_acts_room2)


        self.set_aside_layout.addWidget(self.set_aside_acts)


        self.lists_layout.addWidget(self.set_aside)

        self.drafts = QFrame(self.lists)
        self.drafts.setObjectName(u"drafts")
        self.drafts.setProperty(u"panel", u"fields")
        self.drafts_layout = QVBoxLayout(self.drafts)
        self.drafts_layout.setObjectName(u"drafts_layout")
        self.drafts_head = QFrame(self.drafts)
        self.drafts_head.setObjectName(u"drafts_head")
        self.drafts_head.setProperty(u"panel", u"row")
        self.drafts_head_layout = QHBoxLayout(self.drafts_head)
        self.drafts_head_layout.setObjectName(u"drafts_head_layout")
        self.drafts_title = QLabel(self.drafts_head)
        self.drafts_title.setObjectName(u"drafts_title")
        self.drafts_title.setProperty(u"type", u"heading")

        self.drafts_head_layout.addWidget(self.drafts_title)

        self.drafts_head_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drafts_head_layout.addItem(self.drafts_head_room1)

        self.find_draft = QLineEdit(self.drafts_head)
        self.find_draft.setObjectName(u"find_draft")

        self.drafts_head_layout.addWidget(self.find_draft)


        self.drafts_layout.addWidget(self.drafts_head)

        self.drafts_list = RowList(self.drafts)
        self.drafts_list.setObjectName(u"drafts_list")

        self.drafts_layout.addWidget(self.drafts_list)

        self.drafts_none = QLabel(self.drafts)
        self.drafts_none.setObjectName(u"drafts_none")
        self.drafts_none.setWordWrap(True)
        self.drafts_none.setProperty(u"type", u"soft")

        self.drafts_layout.addWidget(self.drafts_none)

        self.drafts_acts = QFrame(self.drafts)
        self.drafts_acts.setObjectName(u"drafts_acts")
        self.drafts_acts.setProperty(u"panel", u"row")
        self.drafts_acts_layout = QHBoxLayout(self.drafts_acts)
        self.drafts_acts_layout.setObjectName(u"drafts_acts_layout")
        self.open_draft = QPushButton(self.drafts_acts)
        self.open_draft.setObjectName(u"open_draft")
        self.open_draft.setAutoDefault(False)

        self.drafts_acts_layout.addWidget(self.open_draft)

        self.copy_draft = QPushButton(self.drafts_acts)
        self.copy_draft.setObjectName(u"copy_draft")
        self.copy_draft.setAutoDefault(False)

        self.drafts_acts_layout.addWidget(self.copy_draft)

        self.draft_history = QPushButton(self.drafts_acts)
        self.draft_history.setObjectName(u"draft_history")
        self.draft_history.setAutoDefault(False)

        self.drafts_acts_layout.addWidget(self.draft_history)

        self.delete_draft = QPushButton(self.drafts_acts)
        self.delete_draft.setObjectName(u"delete_draft")
        self.delete_draft.setAutoDefault(False)

        self.drafts_acts_layout.addWidget(self.delete_draft)

        self.drafts_acts_room3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drafts_acts_layout.addItem(self.drafts_acts_room3)


        self.drafts_layout.addWidget(self.drafts_acts)


        self.lists_layout.addWidget(self.drafts)

        self.records = QFrame(self.lists)
        self.records.setObjectName(u"records")
        self.records.setProperty(u"panel", u"section")
        self.records_layout = QVBoxLayout(self.records)
        self.records_layout.setObjectName(u"records_layout")
        self.records_head = QFrame(self.records)
        self.records_head.setObjectName(u"records_head")
        self.records_head.setProperty(u"panel", u"row")
        self.records_head_layout = QHBoxLayout(self.records_head)
        self.records_head_layout.setObjectName(u"records_head_layout")
        self.records_title = QLabel(self.records_head)
        self.records_title.setObjectName(u"records_title")
        self.records_title.setProperty(u"type", u"heading")

        self.records_head_layout.addWidget(self.records_title)

        self.records_head_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.records_head_layout.addItem(self.records_head_room1)


        self.records_layout.addWidget(self.records_head)

        self.records_list = RowList(self.records)
        self.records_list.setObjectName(u"records_list")

        self.records_layout.addWidget(self.records_list)

        self.records_acts = QFrame(self.records)
        self.records_acts.setObjectName(u"records_acts")
        self.records_acts.setProperty(u"panel", u"row")
        self.records_acts_layout = QHBoxLayout(self.records_acts)
        self.records_acts_layout.setObjectName(u"records_acts_layout")
        self.open_record = QPushButton(self.records_acts)
        self.open_record.setObjectName(u"open_record")
        self.open_record.setAutoDefault(False)

        self.records_acts_layout.addWidget(self.open_record)

        self.copy_record = QPushButton(self.records_acts)
        self.copy_record.setObjectName(u"copy_record")
        self.copy_record.setAutoDefault(False)

        self.records_acts_layout.addWidget(self.copy_record)

        self.records_acts_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.records_acts_layout.addItem(self.records_acts_room2)


        self.records_layout.addWidget(self.records_acts)


        self.lists_layout.addWidget(self.records)

        self.sheet = QFrame(self.lists)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"panel", u"stack")
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_words = QLabel(self.sheet)
        self.sheet_words.setObjectName(u"sheet_words")
        self.sheet_words.setWordWrap(True)
        self.sheet_words.setProperty(u"type", u"soft")

        self.sheet_layout.addWidget(self.sheet_words)

        self.sheet_acts = QFrame(self.sheet)
        self.sheet_acts.setObjectName(u"sheet_acts")
        self.sheet_acts.setProperty(u"panel", u"row")
        self.sheet_acts_layout = QHBoxLayout(self.sheet_acts)
        self.sheet_acts_layout.setObjectName(u"sheet_acts_layout")
        self.make_sheet = QPushButton(self.sheet_acts)
        self.make_sheet.setObjectName(u"make_sheet")
        self.make_sheet.setProperty(u"kind", u"link")
        self.make_sheet.setAutoDefault(False)

        self.sheet_acts_layout.addWidget(self.make_sheet)

        self.no_sheet = QPushButton(self.sheet_acts)
        self.no_sheet.setObjectName(u"no_sheet")
        self.no_sheet.setProperty(u"kind", u"link")
        self.no_sheet.setAutoDefault(False)

        self.sheet_acts_layout.addWidget(self.no_sheet)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_acts_layout.addItem(self.sheet_room)


        self.sheet_layout.addWidget(self.sheet_acts)


        self.lists_layout.addWidget(self.sheet)

        self.lists_room5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lists_layout.addItem(self.lists_room5)


        self.columns_layout.addWidget(self.lists)

        self.side = QFrame(self.columns)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"panel", u"fields")
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setObjectName(u"side_layout")
        self.acts = QFrame(self.side)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"card")
        self.acts_layout = QVBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_title = QLabel(self.acts)
        self.acts_title.setObjectName(u"acts_title")
        self.acts_title.setWordWrap(True)
        self.acts_title.setProperty(u"type", u"heading")

        self.acts_layout.addWidget(self.acts_title)

        self.act_new = QFrame(self.acts)
        self.act_new.setObjectName(u"act_new")
        self.act_new.setProperty(u"panel", u"stack")
        self.act_new_layout = QVBoxLayout(self.act_new)
        self.act_new_layout.setObjectName(u"act_new_layout")
        self.new_form = QPushButton(self.act_new)
        self.new_form.setObjectName(u"new_form")
        self.new_form.setProperty(u"kind", u"primary")
        self.new_form.setAutoDefault(False)

        self.act_new_layout.addWidget(self.new_form)

        self.new_form_hint = QLabel(self.act_new)
        self.new_form_hint.setObjectName(u"new_form_hint")
        self.new_form_hint.setWordWrap(True)
        self.new_form_hint.setProperty(u"type", u"hint")

        self.act_new_layout.addWidget(self.new_form_hint)


        self.acts_layout.addWidget(self.act_new)

        self.act_open = QFrame(self.acts)
        self.act_open.setObjectName(u"act_open")
        self.act_open.setProperty(u"panel", u"stack")
        self.act_open_layout = QVBoxLayout(self.act_open)
        self.act_open_layout.setObjectName(u"act_open_layout")
        self.open_file = QPushButton(self.act_open)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setAutoDefault(False)

        self.act_open_layout.addWidget(self.open_file)

        self.open_file_hint = QLabel(self.act_open)
        self.open_file_hint.setObjectName(u"open_file_hint")
        self.open_file_hint.setWordWrap(True)
        self.open_file_hint.setProperty(u"type", u"hint")

        self.act_open_layout.addWidget(self.open_file_hint)


        self.acts_layout.addWidget(self.act_open)

        self.act_verify = QFrame(self.acts)
        self.act_verify.setObjectName(u"act_verify")
        self.act_verify.setProperty(u"panel", u"stack")
        self.act_verify_layout = QVBoxLayout(self.act_verify)
        self.act_verify_layout.setObjectName(u"act_verify_layout")
        self.verify_file = QPushButton(self.act_verify)
        self.verify_file.setObjectName(u"verify_file")
        self.verify_file.setAutoDefault(False)

        self.act_verify_layout.addWidget(self.verify_file)

        self.verify_file_hint = QLabel(self.act_verify)
        self.verify_file_hint.setObjectName(u"verify_file_hint")
        self.verify_file_hint.setWordWrap(True)
        self.verify_file_hint.setProperty(u"type", u"hint")

        self.act_verify_layout.addWidget(self.verify_file_hint)


        self.acts_layout.addWidget(self.act_verify)

        self.act_rehearse = QFrame(self.acts)
        self.act_rehearse.setObjectName(u"act_rehearse")
        self.act_rehearse.setProperty(u"panel", u"stack")
        self.act_rehearse_layout = QVBoxLayout(self.act_rehearse)
        self.act_rehearse_layout.setObjectName(u"act_rehearse_layout")
        self.rehearse = QPushButton(self.act_rehearse)
        self.rehearse.setObjectName(u"rehearse")
        self.rehearse.setAutoDefault(False)

        self.act_rehearse_layout.addWidget(self.rehearse)

        self.rehearse_hint = QLabel(self.act_rehearse)
        self.rehearse_hint.setObjectName(u"rehearse_hint")
        self.rehearse_hint.setWordWrap(True)
        self.rehearse_hint.setProperty(u"type", u"hint")

        self.act_rehearse_layout.addWidget(self.rehearse_hint)


        self.acts_layout.addWidget(self.act_rehearse)

        self.drop_hint = QLabel(self.acts)
        self.drop_hint.setObjectName(u"drop_hint")
        self.drop_hint.setWordWrap(True)
        self.drop_hint.setProperty(u"type", u"hint")

        self.acts_layout.addWidget(self.drop_hint)


        self.side_layout.addWidget(self.acts)

        self.more = QFrame(self.side)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"panel", u"stack")
        self.more_layout = QVBoxLayout(self.more)
        self.more_layout.setObjectName(u"more_layout")
        self.more_archive = QFrame(self.more)
        self.more_archive.setObjectName(u"more_archive")
        self.more_archive.setProperty(u"panel", u"row")
        self.more_archive_layout = QHBoxLayout(self.more_archive)
        self.more_archive_layout.setObjectName(u"more_archive_layout")
        self.archive = QPushButton(self.more_archive)
        self.archive.setObjectName(u"archive")
        self.archive.setProperty(u"kind", u"link")
        self.archive.setAutoDefault(False)

        self.more_archive_layout.addWidget(self.archive)

        self.more_archive_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_archive_layout.addItem(self.more_archive_room)


        self.more_layout.addWidget(self.more_archive)

        self.more_compare = QFrame(self.more)
        self.more_compare.setObjectName(u"more_compare")
        self.more_compare.setProperty(u"panel", u"row")
        self.more_compare_layout = QHBoxLayout(self.more_compare)
        self.more_compare_layout.setObjectName(u"more_compare_layout")
        self.compare = QPushButton(self.more_compare)
        self.compare.setObjectName(u"compare")
        self.compare.setProperty(u"kind", u"link")
        self.compare.setAutoDefault(False)

        self.more_compare_layout.addWidget(self.compare)

        self.more_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_compare_layout.addItem(self.more_room1)


        self.more_layout.addWidget(self.more_compare)

        self.more_deleted = QFrame(self.more)
        self.more_deleted.setObjectName(u"more_deleted")
        self.more_deleted.setProperty(u"panel", u"row")
        self.more_deleted_layout = QHBoxLayout(self.more_deleted)
        self.more_deleted_layout.setObjectName(u"more_deleted_layout")
        self.deleted = QPushButton(self.more_deleted)
        self.deleted.setObjectName(u"deleted")
        self.deleted.setProperty(u"kind", u"link")
        self.deleted.setAutoDefault(False)

        self.more_deleted_layout.addWidget(self.deleted)

        self.more_room2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_deleted_layout.addItem(self.more_room2)


        self.more_layout.addWidget(self.more_deleted)

        self.more_recovery = QFrame(self.more)
        self.more_recovery.setObjectName(u"more_recovery")
        self.more_recovery.setProperty(u"panel", u"row")
        self.more_recovery_layout = QHBoxLayout(self.more_recovery)
        self.more_recovery_layout.setObjectName(u"more_recovery_layout")
        self.recovery = QPushButton(self.more_recovery)
        self.recovery.setObjectName(u"recovery")
        self.recovery.setProperty(u"kind", u"link")
        self.recovery.setAutoDefault(False)

        self.more_recovery_layout.addWidget(self.recovery)

        self.more_room3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_recovery_layout.addItem(self.more_room3)


        self.more_layout.addWidget(self.more_recovery)

        self.more_settings = QFrame(self.more)
        self.more_settings.setObjectName(u"more_settings")
        self.more_settings.setProperty(u"panel", u"row")
        self.more_settings_layout = QHBoxLayout(self.more_settings)
        self.more_settings_layout.setObjectName(u"more_settings_layout")
        self.settings = QPushButton(self.more_settings)
        self.settings.setObjectName(u"settings")
        self.settings.setProperty(u"kind", u"link")
        self.settings.setAutoDefault(False)

        self.more_settings_layout.addWidget(self.settings)

        self.more_room4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_settings_layout.addItem(self.more_room4)


        self.more_layout.addWidget(self.more_settings)

        self.more_help = QFrame(self.more)
        self.more_help.setObjectName(u"more_help")
        self.more_help.setProperty(u"panel", u"row")
        self.more_help_layout = QHBoxLayout(self.more_help)
        self.more_help_layout.setObjectName(u"more_help_layout")
        self.help = QPushButton(self.more_help)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"kind", u"link")
        self.help.setAutoDefault(False)

        self.more_help_layout.addWidget(self.help)

        self.more_room5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_help_layout.addItem(self.more_room5)


        self.more_layout.addWidget(self.more_help)


        self.side_layout.addWidget(self.more)

        self.recent = QFrame(self.side)
        self.recent.setObjectName(u"recent")
        self.recent.setProperty(u"panel", u"stack")
        self.recent_layout = QVBoxLayout(self.recent)
        self.recent_layout.setObjectName(u"recent_layout")
        self.recent_title = QLabel(self.recent)
        self.recent_title.setObjectName(u"recent_title")
        self.recent_title.setProperty(u"type", u"soft")

        self.recent_layout.addWidget(self.recent_title)


        self.side_layout.addWidget(self.recent)

        self.side_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_room1)


        self.columns_layout.addWidget(self.side)

        self.columns_layout.setStretch(0, 1)

        self.Start_layout.addWidget(self.columns)

        QWidget.setTabOrder(self.new_form, self.open_file)
        QWidget.setTabOrder(self.open_file, self.verify_file)
        QWidget.setTabOrder(self.verify_file, self.rehearse)
        QWidget.setTabOrder(self.rehearse, self.archive)
        QWidget.setTabOrder(self.archive, self.compare)
        QWidget.setTabOrder(self.compare, self.deleted)
        QWidget.setTabOrder(self.deleted, self.recovery)
        QWidget.setTabOrder(self.recovery, self.reopen)
        QWidget.setTabOrder(self.reopen, self.leave_closed)
        QWidget.setTabOrder(self.leave_closed, self.unlock)
        QWidget.setTabOrder(self.unlock, self.rehearse_first)
        QWidget.setTabOrder(self.rehearse_first, self.put_back)
        QWidget.setTabOrder(self.put_back, self.set_aside_close)
        QWidget.setTabOrder(self.set_aside_close, self.find_draft)
        QWidget.setTabOrder(self.find_draft, self.drafts_list)
        QWidget.setTabOrder(self.drafts_list, self.open_draft)
        QWidget.setTabOrder(self.open_draft, self.copy_draft)
        QWidget.setTabOrder(self.copy_draft, self.draft_history)
        QWidget.setTabOrder(self.draft_history, self.delete_draft)
        QWidget.setTabOrder(self.delete_draft, self.records_list)
        QWidget.setTabOrder(self.records_list, self.open_record)
        QWidget.setTabOrder(self.open_record, self.copy_record)
        QWidget.setTabOrder(self.copy_record, self.make_sheet)
        QWidget.setTabOrder(self.make_sheet, self.no_sheet)
        QWidget.setTabOrder(self.no_sheet, self.settings)
        QWidget.setTabOrder(self.settings, self.help)

        self.retranslateUi(Start)

        QMetaObject.connectSlotsByName(Start)
    # setupUi

    def retranslateUi(self, Start):
        self.title.setText(QCoreApplication.translate("Start", u"Signatory Form", None))
        self.lead.setText(QCoreApplication.translate("Start", u"Prepare, sign, send and keep the declaration by which a provider signs the General-Purpose AI Code of Practice.", None))
        self.reopen.setText(QCoreApplication.translate("Start", u"Open it &again", None))
        self.leave_closed.setText(QCoreApplication.translate("Start", u"Leave it closed", None))
        self.closed_title.setText(QCoreApplication.translate("Start", u"Your drafts are locked", None))
        self.unlock.setText(QCoreApplication.translate("Start", u"&Unlock them", None))
        self.due_title.setText(QCoreApplication.translate("Start", u"Waiting for you", None))
        self.welcome_title.setText(QCoreApplication.translate("Start", u"Welcome", None))
        self.welcome_words.setText(QCoreApplication.translate("Start", u"This program leads you through the Signatory Form of the General-Purpose AI Code of Practice, page by page, while the document grows beside the page. It checks what you write, has it signed with your certificate, prepares the e-mail to the AI Office and keeps a record. It uses no network unless you ask for a time-stamp: nothing else leaves this computer unless you send it.", None))
        self.rehearse_first.setText(QCoreApplication.translate("Start", u"Rehearse on an example", None))
        self.put_back.setText(QCoreApplication.translate("Start", u"Put it back", None))
        self.set_aside_close.setText(QCoreApplication.translate("Start", u"Close this message", None))
        self.drafts_title.setText(QCoreApplication.translate("Start", u"Drafts", None))
#if QT_CONFIG(accessibility)
        self.find_draft.setAccessibleName(QCoreApplication.translate("Start", u"Find a draft", None))
#endif // QT_CONFIG(accessibility)
        self.find_draft.setPlaceholderText(QCoreApplication.translate("Start", u"Find", None))
#if QT_CONFIG(accessibility)
        self.drafts_list.setAccessibleName(QCoreApplication.translate("Start", u"Drafts", None))
#endif // QT_CONFIG(accessibility)
        self.drafts_none.setText(QCoreApplication.translate("Start", u"No draft matches what you typed.", None))
        self.open_draft.setText(QCoreApplication.translate("Start", u"Open draft", None))
        self.copy_draft.setText(QCoreApplication.translate("Start", u"New form from this", None))
        self.draft_history.setText(QCoreApplication.translate("Start", u"History\u2026", None))
        self.delete_draft.setText(QCoreApplication.translate("Start", u"Delete", None))
        self.records_title.setText(QCoreApplication.translate("Start", u"Records", None))
#if QT_CONFIG(accessibility)
        self.records_list.setAccessibleName(QCoreApplication.translate("Start", u"Records", None))
#endif // QT_CONFIG(accessibility)
        self.open_record.setText(QCoreApplication.translate("Start", u"Open record", None))
        self.copy_record.setText(QCoreApplication.translate("Start", u"New form from this record", None))
        self.sheet_words.setText(QCoreApplication.translate("Start", u"Only this computer opens your drafts. If it is lost or replaced, they stay closed for good, unless you have a recovery sheet.", None))
        self.make_sheet.setText(QCoreApplication.translate("Start", u"Make a recovery sheet\u2026", None))
        self.no_sheet.setText(QCoreApplication.translate("Start", u"Do not remind me", None))
        self.acts_title.setText(QCoreApplication.translate("Start", u"Begin", None))
        self.new_form.setText(QCoreApplication.translate("Start", u"&New form", None))
        self.new_form_hint.setText(QCoreApplication.translate("Start", u"An empty form, kept as a draft from the first word.", None))
        self.open_file.setText(QCoreApplication.translate("Start", u"&Open a file\u2026", None))
        self.open_file_hint.setText(QCoreApplication.translate("Start", u"A draft, a hand-over, what came back of one, or a PDF that this program made.", None))
        self.verify_file.setText(QCoreApplication.translate("Start", u"&Verify a PDF\u2026", None))
        self.verify_file_hint.setText(QCoreApplication.translate("Start", u"See what the signatures in a file prove.", None))
        self.rehearse.setText(QCoreApplication.translate("Start", u"&Rehearse", None))
        self.rehearse_hint.setText(QCoreApplication.translate("Start", u"Try everything on an example. Nothing counts, nothing can be sent.", None))
        self.drop_hint.setText(QCoreApplication.translate("Start", u"You can also drop a file here.", None))
        self.archive.setText(QCoreApplication.translate("Start", u"Archive of all records\u2026", None))
        self.compare.setText(QCoreApplication.translate("Start", u"Compare two forms\u2026", None))
        self.deleted.setText(QCoreApplication.translate("Start", u"Deleted drafts\u2026", None))
        self.recovery.setText(QCoreApplication.translate("Start", u"Your key and its recovery sheet\u2026", None))
        self.settings.setText(QCoreApplication.translate("Start", u"Settings\u2026", None))
        self.help.setText(QCoreApplication.translate("Start", u"Help", None))
        self.recent_title.setText(QCoreApplication.translate("Start", u"Files opened lately", None))
        pass
    # retranslateUi

