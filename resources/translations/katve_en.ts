<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln municipality</numerusform>
            <numerusform>%Ln municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service type(s)</source>
        <translation>
            <numerusform>%Ln service type</numerusform>
            <numerusform>%Ln service types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>%1  %2  %3, %4, %n row(s)</source>
        <translation>
            <numerusform>%1  %2  %3, %4, %n row</numerusform>
            <numerusform>%1  %2  %3, %4, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapSheet</name>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln municipality</numerusform>
            <numerusform>%Ln municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have no number of children and are not in the bars.</source>
        <translation>
            <numerusform>%Ln cell has no number of children and is not in the bars.</numerusform>
            <numerusform>%Ln cells have no number of children and are not in the bars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message numerus="yes">
        <source>%1, no information of %Ln cell(s)</source>
        <comment>municipality and share</comment>
        <translation>
            <numerusform>%1, no information of %Ln cell</numerusform>
            <numerusform>%1, no information of %Ln cells</numerusform>
        </translation>
    </message>
</context>
</TS>
