/** Made-up clipboards, in the shape in which each program writes them. */

/** Word: wrapped lines, paragraphs within cells, conditional marks, merged cells. */
export const fromWord = `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000001200\r\nStartFragment:0000000500\r\nEndFragment:0000001100\r\n
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} td > p {color:red} --></style><title>通知</title></head>
<body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal align=center><b><span lang=EN-US>2024</span><span
style='font-family:宋体'>年度绿色工
厂名单</span></b><o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=60><p class=MsoNormal>序号<span lang=EN-US><o:p></o:p></span></p></td>
  <td width=90><p class=MsoNormal>地区</p></td><td width=200><p class=MsoNormal>工厂名称</p></td>
 </tr>
 <tr><td><p class=MsoNormal><span lang=EN-US>1</span></p></td>
  <td rowspan=2 style="mso-note:'a>b'"><p class=MsoNormal>天津</p></td>
  <td><p class=MsoNormal>甲精密制造
  有限公司</p></td></tr>
 <tr><td><p class=MsoNormal>2</p></td>
  <td><p class=MsoNormal>乙新材料</p><p class=MsoNormal>有限公司<![if !supportEmptyParas]>&nbsp;<![endif]></p></td></tr>
</table><!--EndFragment--></body></html>`;

/** A spreadsheet: the table begins outside of what was selected, and a filter hides a row. */
export const fromSpreadsheet = `<html><body><table border=0><col width=64>
<!--StartFragment--><tr height=19><td height=19>序号</td><td>企业名称</td></tr>
<tr style='display:none'><td align=right>1</td><td>甲有限公司</td></tr>
<tr><td align=right>2</td><td>乙<br>有限公司</td></tr><!--EndFragment--></table></body></html>`;

/** A page that lays itself out by a table, and leaves closing tags out. */
export const fromPage = `<meta charset='utf-8'><table><tr><td><h1>丙市绿色工厂公示名单</h1>
<script>if (1 < 2) document.write('<td>')</script>
<TABLE><thead><tr><TH>序号<th>企业名称</thead><tbody><tr><td>1<td>甲&amp;乙&middot;丙有限公司<tr><td>2<td>&#x4e19;&#26377;限公司</tbody></TABLE>
<p>注：排名不分先后。</p></td></tr></table>`;

/** Plain text, as WPS, spreadsheets and readers of PDF hand it on. */
export const fromText = `2024年度绿色工厂名单\r\n序号\t地区\t企业名称\r\n1\t天津\t"甲\n有限公司"\r\n2\t\t"乙"丙有限公司\r\n`;
