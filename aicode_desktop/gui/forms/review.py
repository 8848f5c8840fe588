# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Notice

class Ui_Review(object):
    def setupUi(self, Review):
        if not Review.objectName():
            Review.setObjectName(u"Review")
        self.Review_layout = QVBoxLayout(Review)
        self.Review_layout.setObjectName(u"Review_layout")
        self.heading = QFrame(Review)
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
        self.lead.setProperty(u"type", u"lead")

        self.heading_layout.addWidget(self.lead)


        self.Review_layout.addWidget(self.heading)

        self.act_card = QFrame(Review)
        self.act_card.setObjectName(u"act_card")
        self.act_card.setProperty(u"panel", u"card")
        self.act_card_layout = QVBoxLayout(self.act_card)
        self.act_card_layout.setObjectName(u"act_card_layout")
        self.act_title = QLabel(self.act_card)
        self.act_title.setObjectName(u"act_title")
        self.act_title.setText(u"")
        self.act_title.setWordWrap(True)
        self.act_title.setTextFormat(Qt.TextFormat.PlainText)
        self.act_title.setProperty(u"type", u"strong")

        self.act_card_layout.addWidget(self.act_title)

        self.act_words = QLabel(self.act_card)
        self.act_words.setObjectName(u"act_words")
        self.act_words.setText(u"")
        self.act_words.setWordWrap(True)
        self.act_words.setTextFormat(Qt.TextFormat.PlainText)

        self.act_card_layout.addWidget(self.act_words)

        self.act_edit = QPushButton(self.act_card)
        self.act_edit.setObjectName(u"act_edit")
        self.act_edit.setProperty(u"kind", u"link")
        self.act_edit.setAutoDefault(False)

        self.act_card_layout.addWidget(self.act_edit)


        self.Review_layout.addWidget(self.act_card)

        self.ready = Notice(Review)
        self.ready.setObjectName(u"ready")

        self.Review_layout.addWidget(self.ready)

        self.open_points = QFrame(Review)
        self.open_points.setObjectName(u"open_points")
        self.open_points.setProperty(u"panel", u"section")
        self.open_points_layout = QVBoxLayout(self.open_points)
        self.open_points_layout.setObjectName(u"open_points_layout")
        self.open_points_title = QLabel(self.open_points)
        self.open_points_title.setObjectName(u"open_points_title")
        self.open_points_title.setProperty(u"type", u"heading")

        self.open_points_layout.addWidget(self.open_points_title)

        self.open_points_list = QFrame(self.open_points)
        self.open_points_list.setObjectName(u"open_points_list")
        self.open_points_list.setProperty(u"panel", u"stack")
        self.open_points_list_layout = QVBoxLayout(self.open_points_list)
        self.open_points_list_layout.setObjectName(u"open_points_list_layout")

        self.open_points_layout.addWidget(self.open_points_list)


        self.Review_layout.addWidget(self.open_points)

        self.warnings = QFrame(Review)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setProperty(u"panel", u"section")
        self.warnings_layout = QVBoxLayout(self.warnings)
        self.warnings_layout.setObjectName(u"warnings_layout")
        self.warnings_title = QLabel(self.warnings)
        self.warnings_title.setObjectName(u"warnings_title")
        self.warnings_title.setProperty(u"type", u"heading")

        self.warnings_layout.addWidget(self.warnings_title)

        self.warnings_list = QFrame(self.warnings)
        self.warnings_list.setObjectName(u"warnings_list")
        self.warnings_list.setProperty(u"panel", u"stack")
        self.warnings_list_layout = QVBoxLayout(self.warnings_list)
        self.warnings_list_layout.setObjectName(u"warnings_list_layout")

        self.warnings_layout.addWidget(self.warnings_list)


        self.Review_layout.addWidget(self.warnings)

        self.notes = Fold(Review)
        self.notes.setObjectName(u"notes")

        self.Review_layout.addWidget(self.notes)

        self.comments_section = QFrame(Review)
        self.comments_section.setObjectName(u"comments_section")
        self.comments_section.setProperty(u"panel", u"row")
        self.comments_section_layout = QHBoxLayout(self.comments_section)
        self.comments_section_layout.setObjectName(u"comments_section_layout")
        self.comments_words = QLabel(self.comments_section)
        self.comments_words.setObjectName(u"comments_words")
        self.comments_words.setText(u"")
        self.comments_words.setWordWrap(True)
        self.comments_words.setTextFormat(Qt.TextFormat.PlainText)
        self.comments_words.setProperty(u"type", u"soft")

        self.comments_section_layout.addWidget(self.comments_words)

        self.comments = QPushButton(self.comments_section)
        self.comments.setObjectName(u"comments")
        self.comments.setProperty(u"kind", u"link")
        self.comments.setAutoDefault(False)

        self.comments_section_layout.addWidget(self.comments)

        self.comments_section_layout.setStretch(0, 1)

        self.Review_layout.addWidget(self.comments_section)

        self.content = QFrame(Review)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"panel", u"section")
        self.content_layout = QVBoxLayout(self.content)
        self.content_layout.setObjectName(u"content_layout")
        self.content_title = QLabel(self.content)
        self.content_title.setObjectName(u"content_title")
        self.content_title.setProperty(u"type", u"heading")

        self.content_layout.addWidget(self.content_title)

        self.content_list = QFrame(self.content)
        self.content_list.setObjectName(u"content_list")
        self.content_list.setProperty(u"panel", u"fields")
        self.content_list_layout = QVBoxLayout(self.content_list)
        self.content_list_layout.setObjectName(u"content_list_layout")

        self.content_layout.addWidget(self.content_list)


        self.Review_layout.addWidget(self.content)

        self.document = QFrame(Review)
        self.document.setObjectName(u"document")
        self.document.setProperty(u"panel", u"section")
        self.document_layout = QVBoxLayout(self.document)
        self.document_layout.setObjectName(u"document_layout")
        self.document_title = QLabel(self.document)
        self.document_title.setObjectName(u"document_title")
        self.document_title.setProperty(u"type", u"heading")

        self.document_layout.addWidget(self.document_title)

        self.document_words = QLabel(self.document)
        self.document_words.setObjectName(u"document_words")
        self.document_words.setText(u"")
        self.document_words.setWordWrap(True)
        self.document_words.setTextFormat(Qt.TextFormat.PlainText)

        self.document_layout.addWidget(self.document_words)

        self.digests = QFrame(self.document)
        self.digests.setObjectName(u"digests")
        self.digests.setProperty(u"panel", u"stack")
        self.digests_layout = QVBoxLayout(self.digests)
        self.digests_layout.setObjectName(u"digests_layout")

        self.document_layout.addWidget(self.digests)


        self.Review_layout.addWidget(self.document)

        self.commission_section = QFrame(Review)
        self.commission_section.setObjectName(u"commission_section")
        self.commission_section.setProperty(u"panel", u"section")
        self.commission_section_layout = QVBoxLayout(self.commission_section)
        self.commission_section_layout.setObjectName(u"commission_section_layout")
        self.commission_title = QLabel(self.commission_section)
        self.commission_title.setObjectName(u"commission_title")
        self.commission_title.setWordWrap(True)
        self.commission_title.setProperty(u"type", u"heading")

        self.commission_section_layout.addWidget(self.commission_title)

        self.commission_words = QLabel(self.commission_section)
        self.commission_words.setObjectName(u"commission_words")
        self.commission_words.setWordWrap(True)
        self.commission_words.setProperty(u"type", u"soft")

        self.commission_section_layout.addWidget(self.commission_words)

        self.commission_acts = QFrame(self.commission_section)
        self.commission_acts.setObjectName(u"commission_acts")
        self.commission_acts.setProperty(u"panel", u"row")
        self.commission_acts_layout = QHBoxLayout(self.commission_acts)
        self.commission_acts_layout.setObjectName(u"commission_acts_layout")
        self.use_commission_form = QPushButton(self.commission_acts)
        self.use_commission_form.setObjectName(u"use_commission_form")
        self.use_commission_form.setAutoDefault(False)

        self.commission_acts_layout.addWidget(self.use_commission_form)

        self.commission_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.commission_acts_layout.addItem(self.commission_room)


        self.commission_section_layout.addWidget(self.commission_acts)


        self.Review_layout.addWidget(self.commission_section)

        self.hand_over_section = QFrame(Review)
        self.hand_over_section.setObjectName(u"hand_over_section")
        self.hand_over_section.setProperty(u"panel", u"section")
        self.hand_over_section_layout = QVBoxLayout(self.hand_over_section)
        self.hand_over_section_layout.setObjectName(u"hand_over_section_layout")
        self.hand_over_title = QLabel(self.hand_over_section)
        self.hand_over_title.setObjectName(u"hand_over_title")
        self.hand_over_title.setWordWrap(True)
        self.hand_over_title.setProperty(u"type", u"heading")

        self.hand_over_section_layout.addWidget(self.hand_over_title)

        self.hand_over_words = QLabel(self.hand_over_section)
        self.hand_over_words.setObjectName(u"hand_over_words")
        self.hand_over_words.setWordWrap(True)
        self.hand_over_words.setProperty(u"type", u"soft")

        self.hand_over_section_layout.addWidget(self.hand_over_words)

        self.hand_over_acts = QFrame(self.hand_over_section)
        self.hand_over_acts.setObjectName(u"hand_over_acts")
        self.hand_over_acts.setProperty(u"panel", u"row")
        self.hand_over_acts_layout = QHBoxLayout(self.hand_over_acts)
        self.hand_over_acts_layout.setObjectName(u"hand_over_acts_layout")
        self.hand_over = QPushButton(self.hand_over_acts)
        self.hand_over.setObjectName(u"hand_over")
        self.hand_over.setAutoDefault(False)

        self.hand_over_acts_layout.addWidget(self.hand_over)

        self.hand_over_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hand_over_acts_layout.addItem(self.hand_over_room)


        self.hand_over_section_layout.addWidget(self.hand_over_acts)


        self.Review_layout.addWidget(self.hand_over_section)

        self.papers = QFrame(Review)
        self.papers.setObjectName(u"papers")
        self.papers.setProperty(u"panel", u"section")
        self.papers_layout = QVBoxLayout(self.papers)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_title = QLabel(self.papers)
        self.papers_title.setObjectName(u"papers_title")
        self.papers_title.setWordWrap(True)
        self.papers_title.setProperty(u"type", u"heading")

        self.papers_layout.addWidget(self.papers_title)

        self.papers_lead = QLabel(self.papers)
        self.papers_lead.setObjectName(u"papers_lead")
        self.papers_lead.setWordWrap(True)
        self.papers_lead.setProperty(u"type", u"soft")

        self.papers_layout.addWidget(self.papers_lead)

        self.prepared_by_field = Field(self.papers)
        self.prepared_by_field.setObjectName(u"prepared_by_field")
        self.prepared_by_field_layout = QVBoxLayout(self.prepared_by_field)
        self.prepared_by_field_layout.setObjectName(u"prepared_by_field_layout")
        self.prepared_by_label = QLabel(self.prepared_by_field)
        self.prepared_by_label.setObjectName(u"prepared_by_label")

        self.prepared_by_field_layout.addWidget(self.prepared_by_label)

        self.prepared_by = QLineEdit(self.prepared_by_field)
        self.prepared_by.setObjectName(u"prepared_by")

        self.prepared_by_field_layout.addWidget(self.prepared_by)


        self.papers_layout.addWidget(self.prepared_by_field)

        self.papers_acts = QFrame(self.papers)
        self.papers_acts.setObjectName(u"papers_acts")
        self.papers_acts.setProperty(u"panel", u"row")
        self.papers_acts_layout = QHBoxLayout(self.papers_acts)
        self.papers_acts_layout.setObjectName(u"papers_acts_layout")
        self.brief = QPushButton(self.papers_acts)
        self.brief.setObjectName(u"brief")
        self.brief.setAutoDefault(False)

        self.papers_acts_layout.addWidget(self.brief)

        self.calendar = QPushButton(self.papers_acts)
        self.calendar.setObjectName(u"calendar")
        self.calendar.setAutoDefault(False)

        self.papers_acts_layout.addWidget(self.calendar)

        self.measures = QPushButton(self.papers_acts)
        self.measures.setObjectName(u"measures")
        self.measures.setAutoDefault(False)

        self.papers_acts_layout.addWidget(self.measures)

        self.papers_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.papers_acts_layout.addItem(self.papers_room)


        self.papers_layout.addWidget(self.papers_acts)

        self.papers_saved = Notice(self.papers)
        self.papers_saved.setObjectName(u"papers_saved")

        self.papers_layout.addWidget(self.papers_saved)


        self.Review_layout.addWidget(self.papers)

        self.limits = QFrame(Review)
        self.limits.setObjectName(u"limits")
        self.limits.setProperty(u"panel", u"section")
        self.limits_layout = QVBoxLayout(self.limits)
        self.limits_layout.setObjectName(u"limits_layout")
        self.limits_title = QLabel(self.limits)
        self.limits_title.setObjectName(u"limits_title")
        self.limits_title.setWordWrap(True)
        self.limits_title.setProperty(u"type", u"heading")

        self.limits_layout.addWidget(self.limits_title)

        self.limits_list = QFrame(self.limits)
        self.limits_list.setObjectName(u"limits_list")
        self.limits_list.setProperty(u"panel", u"stack")
        self.limits_list_layout = QVBoxLayout(self.limits_list)
        self.limits_list_layout.setObjectName(u"limits_list_layout")

        self.limits_layout.addWidget(self.limits_list)

        self.limits_more = Fold(self.limits)
        self.limits_more.setObjectName(u"limits_more")

        self.limits_layout.addWidget(self.limits_more)


        self.Review_layout.addWidget(self.limits)

#if QT_CONFIG(shortcut)
        self.prepared_by_label.setBuddy(self.prepared_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.act_edit, self.notes)
        QWidget.setTabOrder(self.notes, self.comments)
        QWidget.setTabOrder(self.comments, self.use_commission_form)
        QWidget.setTabOrder(self.use_commission_form, self.hand_over)
        QWidget.setTabOrder(self.hand_over, self.prepared_by)
        QWidget.setTabOrder(self.prepared_by, self.brief)
        QWidget.setTabOrder(self.brief, self.calendar)
        QWidget.setTabOrder(self.calendar, self.measures)
        QWidget.setTabOrder(self.measures, self.limits_more)

        self.retranslateUi(Review)

        QMetaObject.connectSlotsByName(Review)
    # setupUi

    def retranslateUi(self, Review):
        self.title.setText(QCoreApplication.translate("Review", u"Review", None))
        self.act_edit.setText(QCoreApplication.translate("Review", u"What this document does\u2026", None))
        self.open_points_title.setText(QCoreApplication.translate("Review", u"Open points", None))
        self.warnings_title.setText(QCoreApplication.translate("Review", u"Worth a second look", None))
        self.comments.setText(QCoreApplication.translate("Review", u"Comments and reasons\u2026", None))
        self.content_title.setText(QCoreApplication.translate("Review", u"What you declare", None))
        self.document_title.setText(QCoreApplication.translate("Review", u"The document", None))
        self.commission_title.setText(QCoreApplication.translate("Review", u"The Commission\u2019s own form", None))
        self.commission_words.setText(QCoreApplication.translate("Review", u"Recommended where you have the file that the Commission publishes: the program fills it, and it is signed, sent and kept in place of the program\u2019s own document.", None))
        self.use_commission_form.setText(QCoreApplication.translate("Review", u"Use the Commission\u2019s form\u2026", None))
        self.hand_over_title.setText(QCoreApplication.translate("Review", u"Somebody else signs", None))
        self.hand_over_words.setText(QCoreApplication.translate("Review", u"Freeze the form into one encrypted file for them. They read, sign and send; what they sign is byte for byte what you freeze.", None))
        self.hand_over.setText(QCoreApplication.translate("Review", u"Hand over to the signatory\u2026", None))
        self.papers_title.setText(QCoreApplication.translate("Review", u"Documents for your files", None))
        self.papers_lead.setText(QCoreApplication.translate("Review", u"None of them is attached to the form or to its e-mail.", None))
        self.prepared_by_field.setProperty(u"hint", QCoreApplication.translate("Review", u"Stands on the brief. Without a name, the contact person does.", None))
        self.prepared_by_label.setText(QCoreApplication.translate("Review", u"Brief prepared by", None))
        self.brief.setText(QCoreApplication.translate("Review", u"Executive brief\u2026", None))
        self.calendar.setText(QCoreApplication.translate("Review", u"Obligation calendar\u2026", None))
        self.measures.setText(QCoreApplication.translate("Review", u"Gap analysis and plan\u2026", None))
        self.limits_title.setText(QCoreApplication.translate("Review", u"What this form does not do", None))
        pass
    # retranslateUi

