import type { PublishedFigure } from './PublishedFigure.js';

/** The day is the one of the page: what the figures tell held on it or before it. */
const interview = {
  jurisdiction: '120000',
  reportedOn: '2024-12-09',
  source: '《政务访谈》：崔伟：2024年已新增培育50家天津市智能工厂和数字化车间, 北方网',
  address: 'ms.big5.enorth.com.cn/system/2024/12/06/057901651.shtml',
  confidence: 'interview',
} as const;

/** Every figure that Tianjin's industry bureau stated in the interview of 2024-12-09, in its order. */
export const tianjinInterviewFigures: readonly PublishedFigure[] = [
  {
    ...interview,
    id: 'tianjin-workshops-new-2024',
    labels: {
      en: 'smart factories and digital workshops newly cultivated in 2024',
      'zh-CN': '2024年新增培育智能工厂和数字化车间',
      'zh-TW': '2024年新增培育智能工廠和數字化車間',
    },
    quantity: { value: 50, boundary: 'exact', unit: '家' },
  },
  {
    ...interview,
    id: 'tianjin-workshops',
    labels: {
      en: 'smart factories and digital workshops cultivated in all',
      'zh-CN': '累计培育智能工厂和数字化车间',
      'zh-TW': '累計培育智能工廠和數字化車間',
    },
    quantity: { value: 350, boundary: 'exact', unit: '家' },
  },
  {
    ...interview,
    id: 'tianjin-workshops-expected-2024',
    labels: {
      en: 'smart factories and digital workshops expected by the end of 2024',
      'zh-CN': '预计2024年底智能工厂和数字化车间',
      'zh-TW': '預計2024年底智能工廠和數字化車間',
    },
    quantity: { value: 400, boundary: 'more-than', unit: '家', text: '突破400家' },
  },
  {
    ...interview,
    jurisdiction: 'CN',
    id: 'bond-investment-floor',
    labels: {
      en: 'treasury bond for equipment renewal: total investment',
      'zh-CN': '超长期特别国债设备更新：总投资',
      'zh-TW': '超長期特別國債設備更新：總投資',
    },
    quantity: { value: 20_000_000, boundary: 'at-least', scale: '万', unit: '元', text: '2000万元以上' },
  },
  {
    ...interview,
    jurisdiction: 'CN',
    id: 'bond-rate',
    labels: {
      en: 'treasury bond for equipment renewal: share of the approved equipment investment',
      'zh-CN': '超长期特别国债设备更新：占核定设备投资比例',
      'zh-TW': '超長期特別國債設備更新：佔核定設備投資比例',
    },
    quantity: { value: 15, boundary: 'exact', unit: '%' },
  },
  {
    ...interview,
    jurisdiction: 'CN',
    id: 'bond-batches-2024',
    labels: {
      en: 'treasury bond for equipment renewal: batches in 2024',
      'zh-CN': '2024年超长期特别国债设备更新批次',
      'zh-TW': '2024年超長期特別國債設備更新批次',
    },
    quantity: { value: 3, boundary: 'exact', unit: '批' },
  },
  {
    ...interview,
    jurisdiction: 'CN',
    id: 'relending-rate',
    labels: {
      en: 'relending for innovation and renovation: rate from the central bank to banks',
      'zh-CN': '科技创新和技术改造再贷款：央行对银行利率',
      'zh-TW': '科技創新和技術改造再貸款：央行對銀行利率',
    },
    quantity: { value: 1.75, boundary: 'exact', unit: '%' },
  },
  {
    ...interview,
    jurisdiction: 'CN',
    id: 'relending-subsidy',
    labels: {
      en: 'relending for innovation and renovation: central interest subsidy',
      'zh-CN': '科技创新和技术改造再贷款：中央财政贴息',
      'zh-TW': '科技創新和技術改造再貸款：中央財政貼息',
    },
    quantity: { value: 1.5, boundary: 'exact', unit: '%' },
  },
  {
    ...interview,
    jurisdiction: 'CN',
    id: 'relending-batches-2024',
    labels: {
      en: 'relending for innovation and renovation: batches in 2024',
      'zh-CN': '2024年科技创新和技术改造再贷款批次',
      'zh-TW': '2024年科技創新和技術改造再貸款批次',
    },
    quantity: { value: 2, boundary: 'exact', unit: '批' },
  },
  {
    ...interview,
    id: 'tianjin-digital-plan-actions',
    labels: {
      en: 'actions of the digital transformation plan 2024–2027',
      'zh-CN': '数字化转型实施方案（2024—2027年）行动',
      'zh-TW': '數字化轉型實施方案（2024—2027年）行動',
    },
    quantity: { value: 8, boundary: 'exact', unit: '项' },
  },
  {
    ...interview,
    id: 'tianjin-digital-plan-safeguards',
    labels: {
      en: 'safeguards of the digital transformation plan 2024–2027',
      'zh-CN': '数字化转型实施方案（2024—2027年）保障措施',
      'zh-TW': '數字化轉型實施方案（2024—2027年）保障措施',
    },
    quantity: { value: 4, boundary: 'exact', unit: '项' },
  },
  {
    ...interview,
    id: 'tianjin-national-demonstrations',
    labels: {
      en: 'national smart-manufacturing demonstration enterprises',
      'zh-CN': '国家级智能制造示范企业',
      'zh-TW': '國家級智能製造示範企業',
    },
    quantity: { value: 11, boundary: 'exact', unit: '家' },
  },
  {
    ...interview,
    id: 'tianjin-lighthouses',
    labels: { en: 'lighthouse factories', 'zh-CN': '灯塔工厂', 'zh-TW': '燈塔工廠' },
    quantity: { value: 3, boundary: 'exact', unit: '家' },
  },
  {
    ...interview,
    rating: 'DTMM',
    id: 'dagu-chemical-dtmm',
    labels: {
      en: 'Dagu Chemical: level of digital transformation maturity',
      'zh-CN': '大沽化工：数字化转型成熟度等级',
      'zh-TW': '大沽化工：數字化轉型成熟度等級',
    },
    quantity: { value: 4, boundary: 'exact', unit: '级' },
  },
  {
    ...interview,
    id: 'tianjin-digital-providers',
    labels: {
      en: 'providers of digital transformation in the city pool',
      'zh-CN': '数字化转型服务商资源池',
      'zh-TW': '數字化轉型服務商資源池',
    },
    quantity: { value: 40, boundary: 'more-than', unit: '家', text: '40多家' },
  },
  {
    ...interview,
    id: 'tianjin-green-units',
    labels: {
      en: 'green manufacturing units in four dimensions',
      'zh-CN': '四个维度的绿色制造单位',
      'zh-TW': '四個維度的綠色製造單位',
    },
    quantity: { value: 474, boundary: 'exact', unit: '家' },
  },
  {
    ...interview,
    id: 'tianjin-national-green-units',
    labels: {
      en: 'of these national green manufacturing units',
      'zh-CN': '其中国家级绿色制造单位',
      'zh-TW': '其中國家級綠色製造單位',
    },
    quantity: { value: 203, boundary: 'exact', unit: '家' },
  },
  {
    ...interview,
    id: 'tianjin-green-chains',
    labels: {
      en: 'key industrial chains covered by green manufacturing',
      'zh-CN': '绿色制造覆盖的重点产业链',
      'zh-TW': '綠色製造覆蓋的重點產業鏈',
    },
    quantity: { value: 12, boundary: 'exact', unit: '条' },
  },
  {
    ...interview,
    id: 'tianjin-solution-suppliers',
    labels: {
      en: 'national green manufacturing system solution suppliers',
      'zh-CN': '国家级绿色制造系统解决方案供应商',
      'zh-TW': '國家級綠色製造系統解決方案供應商',
    },
    quantity: { value: 9, boundary: 'exact', unit: '家' },
  },
  {
    ...interview,
    id: 'tianjin-supplier-fields',
    labels: { en: 'fields of these suppliers', 'zh-CN': '供应商涉及领域', 'zh-TW': '供應商涉及領域' },
    quantity: { value: 5, boundary: 'exact', unit: '个' },
  },
  {
    ...interview,
    id: 'tianjin-served-enterprises',
    labels: {
      en: 'enterprises served by these suppliers',
      'zh-CN': '供应商服务企业',
      'zh-TW': '供應商服務企業',
    },
    quantity: { value: 2500, boundary: 'more-than', unit: '家', text: '2500余家' },
  },
  {
    ...interview,
    id: 'tianjin-diagnosis-activities',
    labels: { en: 'public-benefit diagnosis activities', 'zh-CN': '公益诊断活动', 'zh-TW': '公益診斷活動' },
    quantity: { value: 300, boundary: 'nearly', unit: '项', text: '近300项' },
  },
  {
    ...interview,
    id: 'tianjin-green-major-projects',
    labels: {
      en: 'national green manufacturing major projects',
      'zh-CN': '国家级绿色制造重大项目',
      'zh-TW': '國家級綠色製造重大項目',
    },
    quantity: { value: 6, boundary: 'exact', unit: '项' },
  },
  {
    ...interview,
    id: 'tianjin-green-renovation-projects',
    labels: { en: 'green renovation projects', 'zh-CN': '绿色化改造项目', 'zh-TW': '綠色化改造項目' },
    quantity: { value: 200, boundary: 'more-than', unit: '项', text: '200多项' },
  },
  {
    ...interview,
    id: 'rockcheck-water-saved',
    labels: {
      en: 'Rockcheck steel: fresh water saved a year',
      'zh-CN': '荣程钢铁：年节约新水',
      'zh-TW': '榮程鋼鐵：年節約新水',
    },
    quantity: { value: 10_000_000, boundary: 'at-least', scale: '万', unit: '吨', text: '1000万吨以上' },
  },
  {
    ...interview,
    id: 'tianjin-diagnosed-enterprises',
    labels: {
      en: 'enterprises diagnosed for renovation',
      'zh-CN': '完成改造诊断的企业',
      'zh-TW': '完成改造診斷的企業',
    },
    quantity: { value: 400, boundary: 'more-than', unit: '家', text: '400余家' },
  },
  {
    ...interview,
    id: 'tianjin-diagnosis-projects',
    labels: {
      en: 'projects formed by the diagnosis',
      'zh-CN': '诊断形成的改造项目',
      'zh-TW': '診斷形成的改造項目',
    },
    quantity: { value: 151, boundary: 'exact', unit: '个' },
  },
  {
    ...interview,
    id: 'tianjin-above-scale-enterprises',
    labels: {
      en: 'above-scale industrial enterprises to be diagnosed in five years',
      'zh-CN': '五年内计划诊断的规模以上工业企业',
      'zh-TW': '五年內計劃診斷的規模以上工業企業',
    },
    quantity: { ...{ value: 6000, boundary: 'more-than', unit: '家', text: '6000余家' }, aspirational: true },
  },
  {
    ...interview,
    jurisdiction: '120116',
    batch: '第一批',
    id: 'binhai-renovation-pilot',
    labels: {
      en: 'Binhai: city pilot of new-type technical renovation',
      'zh-CN': '滨海新区：新型技术改造城市试点',
      'zh-TW': '濱海新區：新型技術改造城市試點',
    },
    quantity: { value: 300_000_000, boundary: 'exact', scale: '亿', unit: '元' },
  },
  {
    ...interview,
    jurisdiction: '120116',
    id: 'binhai-sme-pilot',
    labels: {
      en: 'Binhai: city pilot of digital transformation of small and medium enterprises',
      'zh-CN': '滨海新区：中小企业数字化转型城市试点',
      'zh-TW': '濱海新區：中小企業數字化轉型城市試點',
    },
    quantity: { value: 100_000_000, boundary: 'exact', scale: '亿', unit: '元' },
  },
  {
    ...interview,
    jurisdiction: '120114',
    id: 'wuqing-sme-pilot',
    labels: {
      en: 'Wuqing: city pilot of digital transformation of small and medium enterprises',
      'zh-CN': '武清区：中小企业数字化转型城市试点',
      'zh-TW': '武清區：中小企業數字化轉型城市試點',
    },
    quantity: { value: 100_000_000, boundary: 'exact', scale: '亿', unit: '元' },
  },
  {
    ...interview,
    id: 'tianjin-renovation-investment-growth-2024-q3',
    labels: {
      en: 'growth of renovation investment in the first three quarters of 2024',
      'zh-CN': '2024年前三季度技术改造投资增速',
      'zh-TW': '2024年前三季度技術改造投資增速',
    },
    quantity: { value: 8.7, boundary: 'exact', unit: '%' },
  },
];
