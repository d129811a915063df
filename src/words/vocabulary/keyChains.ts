import type { Labels } from './locale.js';

/**
 * The 12 key industrial chains of Tianjin as announced in 2021 (press: big5.china.com.cn 41652261). Later material
 * words some of them otherwise, so the list bears its year and a code never depends on its place.
 */
export const tianjinKeyChains2021 = [
  'it-innovation',
  'high-end-equipment',
  'integrated-circuits',
  'connected-vehicles',
  'new-energy',
  'aerospace',
  'new-materials',
  'automobiles',
  'biomedicine',
  'traditional-chinese-medicine',
  'green-petrochemicals',
  'light-industry-and-textiles',
] as const;

export type KeyChain = (typeof tianjinKeyChains2021)[number];

export const keyChainLabels: Readonly<Record<KeyChain, Labels>> = {
  'it-innovation': { en: 'IT application innovation', 'zh-CN': '信创', 'zh-TW': '信創' },
  'high-end-equipment': { en: 'high-end equipment', 'zh-CN': '高端装备', 'zh-TW': '高端裝備' },
  'integrated-circuits': { en: 'integrated circuits', 'zh-CN': '集成电路', 'zh-TW': '集成電路' },
  'connected-vehicles': { en: 'connected vehicles', 'zh-CN': '车联网', 'zh-TW': '車聯網' },
  'new-energy': { en: 'new energy', 'zh-CN': '新能源', 'zh-TW': '新能源' },
  aerospace: { en: 'aerospace', 'zh-CN': '航空航天', 'zh-TW': '航空航天' },
  'new-materials': { en: 'new materials', 'zh-CN': '新材料', 'zh-TW': '新材料' },
  automobiles: {
    en: 'automobiles and new-energy vehicles',
    'zh-CN': '汽车及新能源汽车',
    'zh-TW': '汽車及新能源汽車',
  },
  biomedicine: { en: 'biomedicine', 'zh-CN': '生物医药', 'zh-TW': '生物醫藥' },
  'traditional-chinese-medicine': {
    en: 'traditional Chinese medicine',
    'zh-CN': '中医药',
    'zh-TW': '中醫藥',
  },
  'green-petrochemicals': { en: 'green petrochemicals', 'zh-CN': '绿色石化', 'zh-TW': '綠色石化' },
  'light-industry-and-textiles': { en: 'light industry and textiles', 'zh-CN': '轻纺', 'zh-TW': '輕紡' },
};
