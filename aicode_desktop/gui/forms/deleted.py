# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deleted.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Notice
from aicode_desktop.gui.widgets.row_list import RowList

class Ui_Deleted(object):
    def setupUi(self, Deleted):
        if not Deleted.objectName():
            Deleted.setObjectName(u"Deleted")
        self.Deleted_layout = QVBoxLayout(Deleted)
        self.Deleted_layout.setObjectName(u"Deleted_layout")
        self.back_row = QFrame(Deleted)
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


        self.Deleted_layout.addWidget(self.back_row)

        self.heading = QFrame(Deleted)
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


        self.Deleted_layout.addWidget(self.heading)

        self.drafts = RowList(Deleted)
        self.drafts.setObjectName(u"drafts")

        self.Deleted_layout.addWidget(self.drafts)

        self.none = QLabel(Deleted)
        self.none.setObjectName(u"none")
        self.none.setWordWrap(True)
        self.none.setProperty(u"type", u"soft")

        self.Deleted_layout.addWidget(self.none)

        self.draft_acts = QFrame(Deleted)
        self.draft_acts.setObjectName(u"draft_acts")
        self.draft_acts.setProperty(u"panel", u"row")
        self.draft_acts_layout = QHBoxLayout(self.draft_acts)
        self.draft_acts_layout.setObjectName(u"draft_acts_layout")
        self.restore = QPushButton(self.draft_acts)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"kind", u"primary")
        self.restore.setAutoDefault(False)

        self.draft_acts_layout.addWidget(self.restore)

        self.show_in_folder = QPushButton(self.draft_acts)
        self.show_in_folder.setObjectName(u"show_in_folder")
        self.show_in_folder.setAutoDefault(False)

        self.draft_acts_layout.addWidget(self.show_in_folder)

        self.draft_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draft_acts_layout.addItem(self.draft_room)


        self.Deleted_layout.addWidget(self.draft_acts)

        self.told = Notice(Deleted)
        self.told.setObjectName(u"told")

        self.Deleted_layout.addWidget(self.told)

        self.for_good = Fold(Deleted)
        self.for_good.setObjectName(u"for_good")

        self.Deleted_layout.addWidget(self.for_good)

        QWidget.setTabOrder(self.all_forms, self.drafts)
        QWidget.setTabOrder(self.drafts, self.restore)
        QWidget.setTabOrder(self.restore, self.show_in_folder)

        self.retranslateUi(Deleted)

        QMetaObject.connectSlotsByName(Deleted)
    # setupUi

    def retranslateUi(self, Deleted):
        self.all_forms.setText(QCoreApplication.translate("Deleted", u"All forms", None))
        self.title.setText(QCoreApplication.translate("Deleted", u"Deleted drafts", None))
        self.lead.setText(QCoreApplication.translate("Deleted", u"A deleted draft leaves the list and is kept here, encrypted as before.", None))
#if QT_CONFIG(accessibility)
        self.drafts.setAccessibleName(QCoreApplication.translate("Deleted", u"Deleted drafts", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText(QCoreApplication.translate("Deleted", u"Nothing was deleted.", None))
        self.restore.setText(QCoreApplication.translate("Deleted", u"&Put it back", None))
        self.show_in_folder.setText(QCoreApplication.translate("Deleted", u"Show its file", None))
        pass
    # retranslateUi

