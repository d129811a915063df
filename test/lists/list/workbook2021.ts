import type { Sheet } from 'green-manufacturing-registry/list';

const merged = (text: string) => [text, text, text, text, text];

/**
 * Made-up sheets with the features of the workbook of 2021 (data-in-the-wild.md sections 2.1, 4 and 5): titles above the
 * header, regions merged, the header again on a new page, 园区名称 over enterprises, blocks of products whose numbers begin
 * again, and a notice's two further tables.
 */
export const workbook2021: readonly Sheet[] = [
  {
    name: '绿色工厂',
    rows: [
      ['附件1'],
      ['2021年度绿色工厂名单', null, null, null],
      ['序号', '地 区', '工厂名称', '第三方评价机构名称'],
      [1, '北京', '北京 ABB 低压电器有限公司', '国网（北京）节能设计研究院有限公司'],
      [2, null, '甲（北京）有限公司', '国网(北京)节能设计研究院有限公司'],
      [3, '天津', '一汽-大众汽车有限公司天津分公司', '乙评价有限公司'],
      ['序号', '地区', '工厂名称', '第三方评价机构名称'],
      [4, '天津', '丙（天津）有限公司', '乙评价有限公司'],
      [5, null, '丁科技集团有限公司（原丁家居股份有限公司）', '乙评价有限公司'],
      [7, '新疆兵团', '戊有限公司', '乙评价有限公司'],
    ],
  },
  {
    name: '绿色园区',
    rows: [
      ['2021年度绿色工业园区名单'],
      ['序号', '地区', '园区名称'],
      [1, '天津', '天津港保税区（空港、临港片区）'],
      [2, '内蒙', '己工业园区'],
    ],
  },
  {
    name: '供应链',
    rows: [
      ['2021年度绿色供应链管理企业名单'],
      ['序号', '地区', '园区名称'],
      [1, '青岛', '甲（北京）有限公司'],
      [2, '火星', '庚有限公司'],
      [3, '厦门', '甲（北京）有限公司'],
    ],
  },
  {
    name: '绿色设计产品',
    rows: [
      ['2021年度绿色设计产品名单'],
      merged('一、家用洗涤剂（2种）'),
      merged('适用评价标准：T/CPCIF 0011-2018，GB/T32163.1-2015'),
      merged('绿色设计亮点：少用水'),
      ['序号', '企业名称', '产品名称', '产品型号', '推荐单位'],
      [1, '甲（北京）有限公司', '洗衣液', '-', '北京市经济和信息化局'],
      [2, null, '洗洁精', 'A1、A2', null],
      merged('二、电视机（3种）'),
      merged('适用评价标准：GB/T 32161-2015'),
      ['序号', '企业名称', '产品名称', '产品型号', '推荐单位'],
      [1, '辛有限公司', '电视机', '', '青岛市经济和信息化委员会'],
      [2, '壬有限公司', '电视机', 'B2', '绿色设计产品评价试点推荐（某行业协会）'],
    ],
  },
  {
    name: '移出',
    rows: [['移出绿色工厂名单'], ['序号', '地区', '企业名称', '移出原因'], [1, '江苏', '癸有限公司', '停产']],
  },
];
