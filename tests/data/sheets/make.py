#!/usr/bin/env python3
"""Makes the workbooks of this folder anew, with nothing but invented content.

Needs Debian's python3-openpyxl, python3-xlsxwriter and, for the ones LibreOffice has saved, libreoffice-calc-nogui.
The tests hold what each program shows of its cells; so after a change here they have to be looked at again.
"""
import datetime as dt
import os
import subprocess

import openpyxl
import xlsxwriter
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Kartoitus'
rows=[['Kunta','Koodi','Palvelu','Päivä','Aika','Kesto','Osuus','Hinta','Kyllä','Teksti'],
 ['Oulu',564,'Perheneuvola',dt.date(2024,1,31),dt.time(12,30),dt.timedelta(hours=36,minutes=5),0.25,1234.5,True,'a, "b" ja c'],
 ['Alajärvi',5,'Iltapäivätoiminta',dt.datetime(2024,2,29,8,15,30),dt.time(0,0),dt.timedelta(days=2),1.5,-0.1,False,'rivi1\nrivi2'],
 ['Åland',35,' alussa väli ',dt.date(1900,1,15),dt.time(23,59,59),dt.timedelta(minutes=3),1/3,1e21,None,'=ei kaava'],
 [None]*10,
 ['Ylös','00123','x'*300,dt.date(9999,12,31),None,None,0.1+0.2,12345678901234,'✓','–'],
 ['Kaava','=B2*2','=A2&"!"','#N/A',None,None,1e-7,123456789.123456789,0,'_x000D_'],
]
for r in rows: ws.append(r)
for r in range(2,8): ws.cell(r,2).number_format='000'
ws['G2'].number_format='0%'; ws['F2'].number_format='[h]:mm:ss'; ws['F3'].number_format='[h]:mm'
ws['H2'].number_format='#,##0.00 "€"'; ws['H4'].number_format='0.00E+00'
ws['J4'].data_type='s'
ws.merge_cells('A9:C10'); ws['A9']='Yhdistetty'
ws['E9']=dt.datetime(2025,8,1,0,0); ws['E9'].number_format='d.m.yyyy h:mm'
ws['F9']=43831; ws['F9'].number_format='[$-40B]d. mmmm yyyy;@'
ws['G9']=5; ws['G9'].number_format='[<10]00;0'
ws['H9']=50; ws['H9'].number_format='[<10]00;0'
ws['I9']=40123456; ws['I9'].number_format='000 0000000'
ws['J9']=5; ws['J9'].number_format='"K"000'
ws['A11']=45000.75; ws['A11'].number_format='mmm-yy'
ws['B11']=0; ws['B11'].number_format='0;-0;"tyhjä"'
ws['C11']=1.5; ws['C11'].number_format='General'
ws['D11']=-5; ws['D11'].number_format='000'
ws['E11']=60; ws['E11'].number_format='yyyy-mm-dd'
ws['F11']=59; ws['F11'].number_format='yyyy-mm-dd'
ws['G11']=0.5; ws['G11'].number_format='h:mm AM/PM'
ws['H11']=7; ws['H11'].number_format='0 "pv"'
ws['I11']=12; ws['I11'].number_format='yyyy'
ws.row_dimensions[6].hidden=True; ws.column_dimensions['D'].hidden=True
h=wb.create_sheet('Piilo'); h['B3']='salainen'; h.sheet_state='hidden'
v=wb.create_sheet('Hyvin piilo'); v['A1']=1; v.sheet_state='veryHidden'
wb.create_chartsheet('Kuva')
e=wb.create_sheet('Tyhjä')
f=wb.create_sheet('Kaavat'); f['A1']=1; f['A2']='=A1+1'; f['A3']='=1/0'; f['A4']='=NA()'; f['A5']='=A1=1'; f['A6']='=DATE(2024,5,6)'; f['A6'].number_format='d.m.yyyy'; f['A7']='="a"&"b"'; f['A8']='=""'; f['A9']='=1/3'
wb.save('openpyxl.xlsx')
wb=openpyxl.Workbook(); wb.epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904; ws=wb.active
ws.append([dt.date(2024,1,31),dt.datetime(1904,1,1),dt.time(6,0),dt.date(1904,1,2)]); wb.save('from_1904.xlsx')
w=xlsxwriter.Workbook('xlsxwriter.xlsx'); s=w.add_worksheet('Data'); b=w.add_format({'bold':1}); d=w.add_format({'num_format':'dd.mm.yyyy'}); z=w.add_format({'num_format':'00000'})
s.write_rich_string('A1','abc ',b,'lihava',' ja loppu'); s.write_datetime('B1',dt.datetime(2023,12,24),d); s.write_number('C1',200,z); s.write_formula('D1','=1+1',None,2); s.write_formula('E1','=A1',None,'abc'); s.write_boolean('F1',True); s.write_string('G1','a\rb'); s.write_string('A3','  tyhjää  '); s.write_blank('H9',None,b)
s.write_string('B3','_x000D_ kirjaimellinen'); s.write_string('C3','\x07 kello'); s.merge_range('A5:B6','M',b)
w.close()

for ending in ('ods', 'fods', 'xlsx'):
    subprocess.run(['soffice', '--headless', '--convert-to', ending, '--outdir', 'out', 'openpyxl.xlsx'], check=True)
    os.replace(f'out/openpyxl.{ending}', f'libreoffice.{ending}')
os.rmdir('out')
