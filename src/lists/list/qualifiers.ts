import type { Heading } from './fields.js';

/** Words that stand before a heading and leave what it says as it is, as in 所属市州, 获评企业名称 and 入选批次. */
export type Qualifiers = {
  headings: readonly Heading[];
  words: readonly string[];
  /** The word that is put in their place, where the rest alone says too little: 获批时间 is read as 公布时间. */
  instead?: string;
};

export const qualifiers: readonly Qualifiers[] = [
  {
    headings: ['region', 'city', 'district', 'township', 'zone'],
    words: list('所属 所在 归属 企业 单位 工厂 园区 项目 申报'),
  },
  {
    headings: ['company', 'anyName', 'factory', 'park', 'product', 'project'],
    words: list(
      '被 拟 已 申报 申请 推荐 获评 获批 获得 获奖 入选 认定 公示 公布 通过 列入 上榜 参评 创建 培育 示范 牵头 建设 实施 承担 生产 项目 法人 市场 核心 链主 绿色 绿色设计 绿色制造 绿色工厂 绿色供应链 绿色供应链管理 供应链 智能 智能制造 智能工厂',
    ),
  },
  { headings: ['industry'], words: list('所属 所在 主营 企业 细分 国标') },
  { headings: ['creditCode'], words: list('企业 单位 法人') },
  {
    headings: ['tier'],
    words: list('申报 荣誉 称号 获评 入选 认定 评定 授予 绿色工厂 智能工厂'),
  },
  { headings: ['batch'], words: list('公布 公告 入选 获评 认定 申报 所属') },
  {
    headings: ['date'],
    words: list('认定 发布 公告 批准 批复 获批 获评 获得 入选 评定 通过 命名 授牌 授予 列入 发文 印发'),
    instead: '公布',
  },
];

function list(text: string): string[] {
  return text.split(' ');
}
