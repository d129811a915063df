/** The name of a place; in traditional script it is the same, character by character. */
export type PlaceName = { readonly en: string; readonly 'zh-CN': string };

/**
 * What ranks as a province in the lists, as of the end of 2024: 34 provincial divisions, five plan-listed cities and the
 * Xinjiang Production and Construction Corps. By GB/T 2260 code; the Corps has none and is `XPCC`.
 */
export const regions: Readonly<Record<string, PlaceName>> = {
  '110000': { en: 'Beijing', 'zh-CN': '北京市' },
  '120000': { en: 'Tianjin', 'zh-CN': '天津市' },
  '130000': { en: 'Hebei', 'zh-CN': '河北省' },
  '140000': { en: 'Shanxi', 'zh-CN': '山西省' },
  '150000': { en: 'Inner Mongolia', 'zh-CN': '内蒙古自治区' },
  '210000': { en: 'Liaoning', 'zh-CN': '辽宁省' },
  '210200': { en: 'Dalian', 'zh-CN': '大连市' },
  '220000': { en: 'Jilin', 'zh-CN': '吉林省' },
  '230000': { en: 'Heilongjiang', 'zh-CN': '黑龙江省' },
  '310000': { en: 'Shanghai', 'zh-CN': '上海市' },
  '320000': { en: 'Jiangsu', 'zh-CN': '江苏省' },
  '330000': { en: 'Zhejiang', 'zh-CN': '浙江省' },
  '330200': { en: 'Ningbo', 'zh-CN': '宁波市' },
  '340000': { en: 'Anhui', 'zh-CN': '安徽省' },
  '350000': { en: 'Fujian', 'zh-CN': '福建省' },
  '350200': { en: 'Xiamen', 'zh-CN': '厦门市' },
  '360000': { en: 'Jiangxi', 'zh-CN': '江西省' },
  '370000': { en: 'Shandong', 'zh-CN': '山东省' },
  '370200': { en: 'Qingdao', 'zh-CN': '青岛市' },
  '410000': { en: 'Henan', 'zh-CN': '河南省' },
  '420000': { en: 'Hubei', 'zh-CN': '湖北省' },
  '430000': { en: 'Hunan', 'zh-CN': '湖南省' },
  '440000': { en: 'Guangdong', 'zh-CN': '广东省' },
  '440300': { en: 'Shenzhen', 'zh-CN': '深圳市' },
  '450000': { en: 'Guangxi', 'zh-CN': '广西壮族自治区' },
  '460000': { en: 'Hainan', 'zh-CN': '海南省' },
  '500000': { en: 'Chongqing', 'zh-CN': '重庆市' },
  '510000': { en: 'Sichuan', 'zh-CN': '四川省' },
  '520000': { en: 'Guizhou', 'zh-CN': '贵州省' },
  '530000': { en: 'Yunnan', 'zh-CN': '云南省' },
  '540000': { en: 'Tibet', 'zh-CN': '西藏自治区' },
  '610000': { en: 'Shaanxi', 'zh-CN': '陕西省' },
  '620000': { en: 'Gansu', 'zh-CN': '甘肃省' },
  '630000': { en: 'Qinghai', 'zh-CN': '青海省' },
  '640000': { en: 'Ningxia', 'zh-CN': '宁夏回族自治区' },
  '650000': { en: 'Xinjiang', 'zh-CN': '新疆维吾尔自治区' },
  XPCC: {
    en: 'Xinjiang Production and Construction Corps',
    'zh-CN': '新疆生产建设兵团',
  },
  '710000': { en: 'Taiwan', 'zh-CN': '台湾省' },
  '810000': { en: 'Hong Kong', 'zh-CN': '香港特别行政区' },
  '820000': { en: 'Macau', 'zh-CN': '澳门特别行政区' },
};

/** Region labels that lists print beside the short and the full name. */
export const regionAliases: Readonly<Record<string, readonly string[]>> = {
  '150000': ['内蒙'],
  XPCC: ['兵团', '新疆兵团'],
  // Districts and counties that are no more: see `currentDivision`.
  '120116': ['塘沽区', '塘沽', '汉沽区', '汉沽', '大港区', '大港'],
  '120117': ['宁河县'],
  '120118': ['静海县'],
  '120119': ['蓟县'],
};
