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
    <message numerus="yes">
        <source>Wrote %Ln summary(ies) into %1.</source>
        <translation>
            <numerusform>Wrote %Ln summary into %1.</numerusform>
            <numerusform>Wrote %Ln summaries into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, %n page(s).</source>
        <translation>
            <numerusform>Wrote %1, %n page.</numerusform>
            <numerusform>Wrote %1, %n pages.</numerusform>
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
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%Ln cell(s) are answered available although no provider is known. They count as available.</source>
        <translation>
            <numerusform>%Ln cell is answered available although no provider is known. It counts as available.</numerusform>
            <numerusform>%Ln cells are answered available although no provider is known. They count as available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are answered missing although a provider is known to give the service. They are shown as partly until somebody finds out.</source>
        <translation>
            <numerusform>%Ln cell is answered missing although a provider is known to give the service. It is shown as partly until somebody finds out.</numerusform>
            <numerusform>%Ln cells are answered missing although a provider is known to give the service. They are shown as partly until somebody finds out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
        <source>and %n more provider(s), in the program</source>
        <translation>
            <numerusform>and %n more provider, in the program</numerusform>
            <numerusform>and %n more providers, in the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::SheetWriter</name>
    <message numerus="yes">
        <source>Stopped: %n sheet(s) written into %1.</source>
        <translation>
            <numerusform>Stopped: %n sheet written into %1.</numerusform>
            <numerusform>Stopped: %n sheets written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n sheet(s) into %1.</source>
        <translation>
            <numerusform>Wrote %n sheet into %1.</numerusform>
            <numerusform>Wrote %n sheets into %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
