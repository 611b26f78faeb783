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
    <message numerus="yes">
        <source>… and %n more. --report writes them all.</source>
        <translation>
            <numerusform>… and %n more. --report writes them all.</numerusform>
            <numerusform>… and %n more. --report writes them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new edit(s).</source>
        <translation>
            <numerusform>%1: %n new edit.</numerusform>
            <numerusform>%1: %n new edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came where there was none.</source>
        <translation>
            <numerusform>%n answer came where there was none.</numerusform>
            <numerusform>%n answers came where there was none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s) wait to be settled. Until then what was said before counts.</source>
        <translation>
            <numerusform>%n dispute waits to be settled. Until then what was said before counts.</numerusform>
            <numerusform>%n disputes wait to be settled. Until then what was said before counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) look as if they told who somebody is. They go along as they are:</source>
        <translation>
            <numerusform>%n text looks as if it told who somebody is. It goes along as it is:</numerusform>
            <numerusform>%n texts look as if they told who somebody is. They go along as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and in %n more line(s))</source>
        <translation>
            <numerusform>(and in %n more line)</numerusform>
            <numerusform>(and in %n more lines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: a form for %n municipality(ies).</source>
        <translation>
            <numerusform>Wrote %1: a form for %n municipality.</numerusform>
            <numerusform>Wrote %1: a form for %n municipalities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of an answer form. Only what was changed in it is taken.</source>
        <translation>
            <numerusform>%n sheet of an answer form. Only what was changed in it is taken.</numerusform>
            <numerusform>%n sheets of an answer form. Only what was changed in it is taken.</numerusform>
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
    <name>ErrorText</name>
    <message numerus="yes">
        <source>the column has no heading that is known, and its cells were not taken: %n</source>
        <translation>
            <numerusform>the column has no heading that is known, and its cell was not taken: %n</numerusform>
            <numerusform>the column has no heading that is known, and its cells were not taken: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the column “%1” is not known, and its cells were not taken: %n</source>
        <translation>
            <numerusform>the column “%1” is not known, and its cell was not taken: %n</numerusform>
            <numerusform>the column “%1” is not known, and its cells were not taken: %n</numerusform>
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
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%1: %n act(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%1: %n act</numerusform>
            <numerusform>%1: %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s): both values are kept, and you choose afterwards. Until then what was said before counts.</source>
        <translation>
            <numerusform>%n dispute: both values are kept, and you choose afterwards. Until then what was said before counts.</numerusform>
            <numerusform>%n disputes: both values are kept, and you choose afterwards. Until then what was said before counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) look as if typed twice. See “Same twice”.</source>
        <translation>
            <numerusform>%n pair looks as if typed twice. See “Same twice”.</numerusform>
            <numerusform>%n pairs look as if typed twice. See “Same twice”.</numerusform>
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
    <name>ReachText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %1 of %n municipality(ies) of the area above: %2.</source>
        <translation>
            <numerusform>Reaches %1 of %n municipality of the area above: %2.</numerusform>
            <numerusform>Reaches %1 of %n municipalities of the area above: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n cell)</numerusform>
            <numerusform>%1 (%n cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) depend on this organisation alone for it: %1.</source>
        <translation>
            <numerusform>%n municipality depends on this organisation alone for it: %1.</numerusform>
            <numerusform>%n municipalities depend on this organisation alone for it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the area above, and %1 children, depend on this organisation alone.</source>
        <translation>
            <numerusform>%n cell of the area above, and %1 children, depend on this organisation alone.</numerusform>
            <numerusform>%n cells of the area above, and %1 children, depend on this organisation alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file and were read as empty, first in %1. Open the workbook in Excel or LibreOffice and save it, so that they are worked out.</source>
        <translation>
            <numerusform>%n formula has no value in the file and was read as empty: %1. Open the workbook in Excel or LibreOffice and save it, so that it is worked out.</numerusform>
            <numerusform>%n formulas have no value in the file and were read as empty, first in %1. Open the workbook in Excel or LibreOffice and save it, so that they are worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as %2, first in %1.</source>
        <translation>
            <numerusform>%n cell holds an error such as %2: %1.</numerusform>
            <numerusform>%n cells hold an error such as %2, first in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were read too, first row %1.</source>
        <translation>
            <numerusform>%n hidden row was read too: row %1.</numerusform>
            <numerusform>%n hidden rows were read too, first row %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::BackupsPanel</name>
    <message numerus="yes">
        <source>%n act(s) done since would be gone:</source>
        <translation>
            <numerusform>%n act done since would be gone:</numerusform>
            <numerusform>%n acts done since would be gone:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::CataloguePage</name>
    <message numerus="yes">
        <source>The round asks about the %n service type(s) that are ticked.</source>
        <translation>
            <numerusform>The round asks about the one service type that is ticked.</numerusform>
            <numerusform>The round asks about the %n service types that are ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to types that are switched off are hidden. None is lost: they come back with a tick.</source>
        <translation>
            <numerusform>%n answer to a type that is switched off is hidden. It is not lost: it comes back with a tick.</numerusform>
            <numerusform>%n answers to types that are switched off are hidden. None is lost: they come back with a tick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::FormPanel</name>
    <message numerus="yes">
        <source>A sheet for each of %n municipality(ies). Mapping round: %1.</source>
        <translation>
            <numerusform>A sheet for %n municipality. Mapping round: %1.</numerusform>
            <numerusform>A sheet for each of %n municipalities. Mapping round: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in it look as if they told who somebody is; look at them before you send it.</source>
        <translation>
            <numerusform>%n note in it looks as if it told who somebody is; look at it before you send it.</numerusform>
            <numerusform>%n notes in it look as if they told who somebody is; look at them before you send it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ImportPage</name>
    <message numerus="yes">
        <source>Columns (%n unsure)</source>
        <translation>
            <numerusform>Columns (%n unsure)</numerusform>
            <numerusform>Columns (%n unsure)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ImportProgress</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ImportRemarks</name>
    <message numerus="yes">
        <source>%1: %n time(s), first in %2</source>
        <translation>
            <numerusform>%1: once, first in %2</numerusform>
            <numerusform>%1: %n times, first in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ImportSheetBox</name>
    <message numerus="yes">
        <source>A table: %n column(s) of answers by municipality.</source>
        <translation>
            <numerusform>A table: %n column of answers by municipality.</numerusform>
            <numerusform>A table: %n columns of answers by municipality.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table: %n column(s) of answers by service type.</source>
        <translation>
            <numerusform>A table: %n column of answers by service type.</numerusform>
            <numerusform>A table: %n columns of answers by service type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::MappingView</name>
    <message numerus="yes">
        <source>%n carried answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%n carried answer confirmed. Undo takes it back.</numerusform>
            <numerusform>%n carried answers confirmed. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n answer changed. Undo takes it back.</numerusform>
            <numerusform>%n answers changed. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::MergePanel</name>
    <message numerus="yes">
        <source>Looking through %n file(s)…</source>
        <translation>
            <numerusform>Looking through %n file…</numerusform>
            <numerusform>Looking through %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settle %n dispute(s)</source>
        <translation>
            <numerusform>&amp;Settle %n dispute</numerusform>
            <numerusform>&amp;Settle %n disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look at %n pair(s) typed twice</source>
        <translation>
            <numerusform>&amp;Look at %n pair typed twice</numerusform>
            <numerusform>&amp;Look at %n pairs typed twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::OfferingPanel</name>
    <message numerus="yes">
        <source>A new provider of this name is added. %n known one(s) have it in their name: press the down arrow to choose.</source>
        <translation>
            <numerusform>A new provider of this name is added. One known has it in its name: press the down arrow to choose it.</numerusform>
            <numerusform>A new provider of this name is added. %n known ones have it in their names: press the down arrow to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::OverviewPage</name>
    <message numerus="yes">
        <source>Settle %n dispute(s)</source>
        <translation>
            <numerusform>Settle %n dispute</numerusform>
            <numerusform>Settle %n disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PastePanel</name>
    <message numerus="yes">
        <source>%n answer(s) change(s)</source>
        <translation>
            <numerusform>%n answer changes</numerusform>
            <numerusform>%n answers change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s) beside the grid</source>
        <translation>
            <numerusform>%n falls beside the grid</numerusform>
            <numerusform>%n fall beside the grid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PersonPanel</name>
    <message numerus="yes">
        <source>%n backup(s) still hold it:</source>
        <translation>
            <numerusform>%n backup still holds it:</numerusform>
            <numerusform>%n backups still hold it:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PersonalTextsBox</name>
    <message numerus="yes">
        <source>⚠ %n text(s) look as if they told who somebody is. They go along as they are.</source>
        <translation>
            <numerusform>⚠ %n text looks as if it told who somebody is. It goes along as it is.</numerusform>
            <numerusform>⚠ %n texts look as if they told who somebody is. They go along as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ProviderList</name>
    <message numerus="yes">
        <source>%1: %n service(s)</source>
        <translation>
            <numerusform>%1: %n service</numerusform>
            <numerusform>%1: %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ProviderView</name>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n unit: %1</numerusform>
            <numerusform>%n units: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unit(s), so it cannot be removed. Remove them first, or make them units of another organisation.</source>
        <translation>
            <numerusform>%1 has %n unit, so it cannot be removed. Remove it first, or make it a unit of another organisation.</numerusform>
            <numerusform>%1 has %n units, so it cannot be removed. Remove them first, or make them units of another organisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with the %n service(s) it gives? Undo brings all back.</source>
        <translation>
            <numerusform>Remove %1 with the %n service it gives? Undo brings both back.</numerusform>
            <numerusform>Remove %1 with the %n services it gives? Undo brings all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::PrunePanel</name>
    <message numerus="yes">
        <source>%n act(s) would go, the last of them of %1.</source>
        <translation>
            <numerusform>%n act would go, the last of them of %1.</numerusform>
            <numerusform>%n acts would go, the last of them of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::RetentionBand</name>
    <message numerus="yes">
        <source>With it go %n contact person(s).</source>
        <translation>
            <numerusform>With it goes %n contact person.</numerusform>
            <numerusform>With it go %n contact people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>katve::ServiceView</name>
    <message numerus="yes">
        <source>In the round, with %n answer(s).</source>
        <translation>
            <numerusform>In the round, with %n answer.</numerusform>
            <numerusform>In the round, with %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the round. Its %n answer(s) are hidden and come back when it is ticked again.</source>
        <translation>
            <numerusform>Not in the round. Its %n answer is hidden and comes back when it is ticked again.</numerusform>
            <numerusform>Not in the round. Its %n answers are hidden and come back when it is ticked again.</numerusform>
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
    <message numerus="yes">
        <source>Another round is looked at now, so writing stopped: %n sheet(s) of the earlier one written into %1.</source>
        <translation>
            <numerusform>Another round is looked at now, so writing stopped: %n sheet of the earlier one written into %1.</numerusform>
            <numerusform>Another round is looked at now, so writing stopped: %n sheets of the earlier one written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) left out: no longer in the round.</source>
        <translation>
            <numerusform>%n municipality left out: no longer in the round.</numerusform>
            <numerusform>%n municipalities left out: no longer in the round.</numerusform>
        </translation>
    </message>
</context>
</TS>
