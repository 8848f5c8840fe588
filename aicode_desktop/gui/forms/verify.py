# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verify.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.long_term_fields import LongTermFields
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_Verify(object):
    def setupUi(self, Verify):
        if not Verify.objectName():
            Verify.setObjectName(u"Verify")
        self.Verify_layout = QVBoxLayout(Verify)
        self.Verify_layout.setObjectName(u"Verify_layout")
        self.back_row = QFrame(Verify)
        self.back_row.setObjectName(u"back_row")
        self.back_row.setProperty(u"panel", u"row")
        self.back_row_layout = QHBoxLayout(self.back_row)
        self.back_row_layout.setObjectName(u"back_row_layout")
        self.all_forms = QPushButton(self.back_row)
        self.all_forms.setObjectName(u"all_forms")
        self.all_forms.setProperty(u"kind", u"link")
        self.all_forms.setAutoDefault(False)

        self.back_row_layout.addWidget(self.all_forms)

        self.back_row_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.back_row_layout.addItem(self.back_row_room1)


        self.Verify_layout.addWidget(self.back_row)

        self.heading = QFrame(Verify)
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


        self.Verify_layout.addWidget(self.heading)

        self.drop = QFrame(Verify)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"panel", u"card")
        self.drop_layout = QVBoxLayout(self.drop)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_words = QLabel(self.drop)
        self.drop_words.setObjectName(u"drop_words")
        self.drop_words.setWordWrap(True)
        self.drop_words.setProperty(u"type", u"strong")

        self.drop_layout.addWidget(self.drop_words)

        self.drop_acts = QFrame(self.drop)
        self.drop_acts.setObjectName(u"drop_acts")
        self.drop_acts.setProperty(u"panel", u"row")
        self.drop_acts_layout = QHBoxLayout(self.drop_acts)
        self.drop_acts_layout.setObjectName(u"drop_acts_layout")
        self.choose_file = QPushButton(self.drop_acts)
        self.choose_file.setObjectName(u"choose_file")
        self.choose_file.setProperty(u"kind", u"primary")
        self.choose_file.setAutoDefault(False)

        self.drop_acts_layout.addWidget(self.choose_file)

        self.drop_acts_room1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_acts_layout.addItem(self.drop_acts_room1)


        self.drop_layout.addWidget(self.drop_acts)


        self.Verify_layout.addWidget(self.drop)

        self.many = QFrame(Verify)
        self.many.setObjectName(u"many")
        self.many.setProperty(u"panel", u"fields")
        self.many_layout = QVBoxLayout(self.many)
        self.many_layout.setObjectName(u"many_layout")
        self.summary = Notice(self.many)
        self.summary.setObjectName(u"summary")

        self.many_layout.addWidget(self.summary)

        self.progress = QProgressBar(self.many)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.many_layout.addWidget(self.progress)

        self.files = RowList(self.many)
        self.files.setObjectName(u"files")

        self.many_layout.addWidget(self.files)

        self.many_acts = QFrame(self.many)
        self.many_acts.setObjectName(u"many_acts")
        self.many_acts.setProperty(u"panel", u"row")
        self.many_acts_layout = QHBoxLayout(self.many_acts)
        self.many_acts_layout.setObjectName(u"many_acts_layout")
        self.show_file = QPushButton(self.many_acts)
        self.show_file.setObjectName(u"show_file")
        self.show_file.setAutoDefault(False)

        self.many_acts_layout.addWidget(self.show_file)

        self.stop = QPushButton(self.many_acts)
        self.stop.setObjectName(u"stop")
        self.stop.setAutoDefault(False)

        self.many_acts_layout.addWidget(self.stop)

        self.many_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.many_acts_layout.addItem(self.many_acts_room)


        self.many_layout.addWidget(self.many_acts)


        self.Verify_layout.addWidget(self.many)

        self.answer = QFrame(Verify)
        self.answer.setObjectName(u"answer")
        self.answer.setProperty(u"panel", u"fields")
        self.answer_layout = QVBoxLayout(self.answer)
        self.answer_layout.setObjectName(u"answer_layout")
        self.verdict = Notice(self.answer)
        self.verdict.setObjectName(u"verdict")

        self.answer_layout.addWidget(self.verdict)

        self.file_facts = QFrame(self.answer)
        self.file_facts.setObjectName(u"file_facts")
        self.file_facts.setProperty(u"panel", u"stack")
        self.file_facts_layout = QVBoxLayout(self.file_facts)
        self.file_facts_layout.setObjectName(u"file_facts_layout")

        self.answer_layout.addWidget(self.file_facts)

        self.signatures = QFrame(self.answer)
        self.signatures.setObjectName(u"signatures")
        self.signatures.setProperty(u"panel", u"fields")
        self.signatures_layout = QVBoxLayout(self.signatures)
        self.signatures_layout.setObjectName(u"signatures_layout")

        self.answer_layout.addWidget(self.signatures)

        self.not_said = QLabel(self.answer)
        self.not_said.setObjectName(u"not_said")
        self.not_said.setText(u"")
        self.not_said.setWordWrap(True)
        self.not_said.setTextFormat(Qt.TextFormat.PlainText)
        self.not_said.setProperty(u"type", u"hint")

        self.answer_layout.addWidget(self.not_said)

        self.trust_acts = QFrame(self.answer)
        self.trust_acts.setObjectName(u"trust_acts")
        self.trust_acts.setProperty(u"panel", u"row")
        self.trust_acts_layout = QHBoxLayout(self.trust_acts)
        self.trust_acts_layout.setObjectName(u"trust_acts_layout")
        self.load_root = QPushButton(self.trust_acts)
        self.load_root.setObjectName(u"load_root")
        self.load_root.setAutoDefault(False)

        self.trust_acts_layout.addWidget(self.load_root)

        self.load_list = QPushButton(self.trust_acts)
        self.load_list.setObjectName(u"load_list")
        self.load_list.setAutoDefault(False)

        self.trust_acts_layout.addWidget(self.load_list)

        self.trust_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trust_acts_layout.addItem(self.trust_acts_room)


        self.answer_layout.addWidget(self.trust_acts)

        self.answer_acts = QFrame(self.answer)
        self.answer_acts.setObjectName(u"answer_acts")
        self.answer_acts.setProperty(u"panel", u"row")
        self.answer_acts_layout = QHBoxLayout(self.answer_acts)
        self.answer_acts_layout.setObjectName(u"answer_acts_layout")
        self.save_report = QPushButton(self.answer_acts)
        self.save_report.setObjectName(u"save_report")
        self.save_report.setAutoDefault(False)

        self.answer_acts_layout.addWidget(self.save_report)

        self.new_form = QPushButton(self.answer_acts)
        self.new_form.setObjectName(u"new_form")
        self.new_form.setAutoDefault(False)

        self.answer_acts_layout.addWidget(self.new_form)

        self.answer_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_acts_layout.addItem(self.answer_acts_room)


        self.answer_layout.addWidget(self.answer_acts)

        self.report_saved = Notice(self.answer)
        self.report_saved.setObjectName(u"report_saved")

        self.answer_layout.addWidget(self.report_saved)

        self.renewal = QFrame(self.answer)
        self.renewal.setObjectName(u"renewal")
        self.renewal.setProperty(u"panel", u"stack")
        self.renewal_layout = QVBoxLayout(self.renewal)
        self.renewal_layout.setObjectName(u"renewal_layout")
        self.renew_fold = Fold(self.renewal)
        self.renew_fold.setObjectName(u"renew_fold")

        self.renewal_layout.addWidget(self.renew_fold)

        self.renew_content = QFrame(self.renewal)
        self.renew_content.setObjectName(u"renew_content")
        self.renew_content.setProperty(u"panel", u"fields")
        self.renew_content_layout = QVBoxLayout(self.renew_content)
        self.renew_content_layout.setObjectName(u"renew_content_layout")
        self.renew_words = QLabel(self.renew_content)
        self.renew_words.setObjectName(u"renew_words")
        self.renew_words.setWordWrap(True)

        self.renew_content_layout.addWidget(self.renew_words)

        self.long_term = LongTermFields(self.renew_content)
        self.long_term.setObjectName(u"long_term")

        self.renew_content_layout.addWidget(self.long_term)

        self.renew_acts = QFrame(self.renew_content)
        self.renew_acts.setObjectName(u"renew_acts")
        self.renew_acts.setProperty(u"panel", u"row")
        self.renew_acts_layout = QHBoxLayout(self.renew_acts)
        self.renew_acts_layout.setObjectName(u"renew_acts_layout")
        self.renew = QPushButton(self.renew_acts)
        self.renew.setObjectName(u"renew")
        self.renew.setAutoDefault(False)

        self.renew_acts_layout.addWidget(self.renew)

        self.renew_acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.renew_acts_layout.addItem(self.renew_acts_room)


        self.renew_content_layout.addWidget(self.renew_acts)

        self.renew_remark = QLabel(self.renew_content)
        self.renew_remark.setObjectName(u"renew_remark")
        self.renew_remark.setText(u"")
        self.renew_remark.setWordWrap(True)
        self.renew_remark.setTextFormat(Qt.TextFormat.PlainText)
        self.renew_remark.setProperty(u"type", u"soft")

        self.renew_content_layout.addWidget(self.renew_remark)


        self.renewal_layout.addWidget(self.renew_content)


        self.answer_layout.addWidget(self.renewal)

        self.renewed = Notice(self.answer)
        self.renewed.setObjectName(u"renewed")

        self.answer_layout.addWidget(self.renewed)


        self.Verify_layout.addWidget(self.answer)

        QWidget.setTabOrder(self.all_forms, self.choose_file)
        QWidget.setTabOrder(self.choose_file, self.files)
        QWidget.setTabOrder(self.files, self.show_file)
        QWidget.setTabOrder(self.show_file, self.stop)
        QWidget.setTabOrder(self.stop, self.load_root)
        QWidget.setTabOrder(self.load_root, self.load_list)
        QWidget.setTabOrder(self.load_list, self.save_report)
        QWidget.setTabOrder(self.save_report, self.new_form)
        QWidget.setTabOrder(self.new_form, self.renew_fold)
        QWidget.setTabOrder(self.renew_fold, self.long_term)
        QWidget.setTabOrder(self.long_term, self.renew)

        self.retranslateUi(Verify)

        QMetaObject.connectSlotsByName(Verify)
    # setupUi

    def retranslateUi(self, Verify):
        self.all_forms.setText(QCoreApplication.translate("Verify", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Verify", u"Verify a PDF", None))
        self.lead.setText(QCoreApplication.translate("Verify", u"What the signatures in a file prove, and what they do not.", None))
        self.drop_words.setText(QCoreApplication.translate("Verify", u"Drop one or more PDF files here, or choose them.", None))
        self.choose_file.setText(QCoreApplication.translate("Verify", u"&Choose PDF files\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Verify", u"Files verified", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("Verify", u"Files and verdicts", None))
#endif // QT_CONFIG(accessibility)
        self.show_file.setText(QCoreApplication.translate("Verify", u"Show what was found", None))
        self.stop.setText(QCoreApplication.translate("Verify", u"Stop", None))
        self.load_root.setText(QCoreApplication.translate("Verify", u"Load a root certificate\u2026", None))
        self.load_list.setText(QCoreApplication.translate("Verify", u"Load trusted lists\u2026", None))
        self.save_report.setText(QCoreApplication.translate("Verify", u"Save the report\u2026", None))
        self.new_form.setText(QCoreApplication.translate("Verify", u"New form from this file", None))
        self.renew_words.setText(QCoreApplication.translate("Verify", u"What was signed stays signed: time-stamp and evidence are added to a copy. Do it while the certificate is valid, and again before the certificate of the last time-stamp expires.", None))
        self.renew.setText(QCoreApplication.translate("Verify", u"Renew and save a copy\u2026", None))
        pass
    # retranslateUi

