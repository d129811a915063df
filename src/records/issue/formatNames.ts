import type { Labels } from '../../words/vocabulary/index.js';

/** What formats are called that a schema may ask of a text. */
export const formatNames: Readonly<Record<string, Labels>> = {
  email: { en: 'an e-mail address', 'zh-CN': '电子邮箱地址', 'zh-TW': '電子郵件地址' },
  url: { en: 'a web address (URL)', 'zh-CN': '网址', 'zh-TW': '網址' },
  hostname: { en: 'a host name', 'zh-CN': '主机名', 'zh-TW': '主機名稱' },
  uuid: { en: 'a UUID', 'zh-CN': ' UUID', 'zh-TW': ' UUID' },
  guid: { en: 'a GUID', 'zh-CN': ' GUID', 'zh-TW': ' GUID' },
  ulid: { en: 'a ULID', 'zh-CN': ' ULID', 'zh-TW': ' ULID' },
  ipv4: { en: 'an IPv4 address', 'zh-CN': ' IPv4 地址', 'zh-TW': ' IPv4 位址' },
  ipv6: { en: 'an IPv6 address', 'zh-CN': ' IPv6 地址', 'zh-TW': ' IPv6 位址' },
  cidrv4: { en: 'a range of IPv4 addresses', 'zh-CN': ' IPv4 地址段', 'zh-TW': ' IPv4 位址段' },
  cidrv6: { en: 'a range of IPv6 addresses', 'zh-CN': ' IPv6 地址段', 'zh-TW': ' IPv6 位址段' },
  mac: { en: 'a MAC address', 'zh-CN': ' MAC 地址', 'zh-TW': ' MAC 位址' },
  e164: {
    en: 'a telephone number with country code, such as +8613800138000',
    'zh-CN': '带国家码的电话号码，如 +8613800138000',
    'zh-TW': '帶國碼的電話號碼，如 +8613800138000',
  },
  date: { en: 'a date, YYYY-MM-DD', 'zh-CN': '日期，写成 YYYY-MM-DD', 'zh-TW': '日期，寫成 YYYY-MM-DD' },
  time: { en: 'a time of day, such as 09:30:00', 'zh-CN': '时刻，如 09:30:00', 'zh-TW': '時刻，如 09:30:00' },
  datetime: {
    en: 'a date with time, such as 2025-01-22T09:30:00Z',
    'zh-CN': '日期和时刻，如 2025-01-22T09:30:00Z',
    'zh-TW': '日期和時刻，如 2025-01-22T09:30:00Z',
  },
  duration: { en: 'a duration, such as P3Y', 'zh-CN': '时长，如 P3Y', 'zh-TW': '時長，如 P3Y' },
  emoji: { en: 'an emoji', 'zh-CN': '表情符号', 'zh-TW': '表情符號' },
  lowercase: { en: 'lower-case letters', 'zh-CN': '小写字母', 'zh-TW': '小寫字母' },
  uppercase: { en: 'capital letters', 'zh-CN': '大写字母', 'zh-TW': '大寫字母' },
  base64: { en: 'Base64 text', 'zh-CN': ' Base64 文本', 'zh-TW': ' Base64 文字' },
  base64url: {
    en: 'Base64 text for addresses',
    'zh-CN': '用于网址的 Base64 文本',
    'zh-TW': '用於網址的 Base64 文字',
  },
  jwt: { en: 'a JSON Web Token', 'zh-CN': ' JSON 网络令牌', 'zh-TW': ' JSON 網路權杖' },
  json_string: { en: 'JSON', 'zh-CN': ' JSON 文本', 'zh-TW': ' JSON 文字' },
  money: {
    en: 'a number such as 2.5, to the fen',
    'zh-CN': '数字，如 2.5，精确到分',
    'zh-TW': '數字，如 2.5，精確到分',
  },
  'month-day': {
    en: 'month and day of every year, such as --07-31',
    'zh-CN': '每年的月和日，如 --07-31',
    'zh-TW': '每年的月和日，如 --07-31',
  },
  jurisdiction: {
    en: 'CN, XPCC or a GB/T 2260 code of six digits',
    'zh-CN': ' CN、XPCC 或 GB/T 2260 六位代码',
    'zh-TW': ' CN、XPCC 或 GB/T 2260 六位代碼',
  },
};
