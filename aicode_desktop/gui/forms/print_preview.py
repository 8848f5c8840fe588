# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from aicode_desktop.gui.explain import ErrorPanel

class Ui_PrintPreview(object):
    def setupUi(self, PrintPreview):
        if not PrintPreview.objectName():
            PrintPreview.setObjectName(u"PrintPreview")
        self.PrintPreview_layout = QVBoxLayout(PrintPreview)
        self.PrintPreview_layout.setObjectName(u"PrintPreview_layout")
        self.heading = QFrame(PrintPreview)
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


        self.PrintPreview_layout.addWidget(self.heading)

        self.errors = ErrorPanel(PrintPreview)
        self.errors.setObjectName(u"errors")

        self.PrintPreview_layout.addWidget(self.errors)

        self.pages = QFrame(PrintPreview)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"panel", u"stack")
        self.pages_layout = QVBoxLayout(self.pages)
        self.pages_layout.setObjectName(u"pages_layout")

        self.PrintPreview_layout.addWidget(self.pages)

        self.acts = QFrame(PrintPreview)
        self.acts.setObjectName(u"acts")
        self.acts.setProperty(u"panel", u"row")
        self.acts_layout = QHBoxLayout(self.acts)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_room)

        self.cancel = QPushButton(self.acts)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.acts_layout.addWidget(self.cancel)

        self.print = QPushButton(self.acts)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"kind", u"primary")

        self.acts_layout.addWidget(self.print)


        self.PrintPreview_layout.addWidget(self.acts)

        self.PrintPreview_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.print, self.cancel)

        self.retranslateUi(PrintPreview)

        self.print.setDefault(True)


        QMetaObject.connectSlotsByName(PrintPreview)
    # setupUi

    def retranslateUi(self, PrintPreview):
        PrintPreview.setWindowTitle(QCoreApplication.translate("PrintPreview", u"Print", None))
        self.title.setText(QCoreApplication.translate("PrintPreview", u"Print", None))
        self.lead.setText(QCoreApplication.translate("PrintPreview", u"This is what is printed, each page on a sheet of its own.", None))
        self.cancel.setText(QCoreApplication.translate("PrintPreview", u"Cancel", None))
        self.print.setText(QCoreApplication.translate("PrintPreview", u"&Print\u2026", None))
    # retranslateUi

