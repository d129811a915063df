import type { Project, SupportEvidence } from 'green-manufacturing-registry/programme';

/** A made-up retrofit: no figure here is about a real enterprise. */
export const madeUpProject: Project = {
  kind: 'project',
  id: 'p1',
  enterprise: 'e1',
  name: '示例机械厂设备更新项目（虚构）',
  division: '120116',
  zone: '天津港保税区',
  industry: 'C34',
  kinds: ['equipment-renewal'],
  actions: ['smart', 'green'],
  stages: [
    { stage: 'filed', on: '2024-02-20' },
    { stage: 'started', on: '2024-05-06' },
  ],
  planned: {
    total: { amount: '2.6', unit: '亿元' },
    fixedAssets: { amount: '2.4', unit: '亿元' },
    equipment: { amount: '1.5', unit: '亿元' },
    equipmentAndTools: { amount: '1.7', unit: '亿元' },
  },
  reports: [
    { on: '2024-11-30', progress: 35, investedInAll: { amount: '9100', unit: '万元' } },
    { on: '2026-02-28', progress: 80.01, investedInAll: { amount: '2.08', unit: '亿元' } },
  ],
};

const holds = { holds: true };

/** What the firm could prove. What is left out is not known. */
export const madeUpProofs: SupportEvidence = {
  statements: {
    'in-guide-fields': holds,
    'not-funded-before': holds,
    'on-project-list': holds,
    'relending-backed': holds,
    'industrial-enterprise': holds,
    'registered-and-taxed-in-city': holds,
    'no-new-land': holds,
    'equipment-led': holds,
    'not-new-build-or-relocation': holds,
    'retired-equipment-own': holds,
    'not-excluded-industry': holds,
  },
  incidents: [],
  retiredEquipment: { amount: '2000', unit: '万元' },
  size: 'medium',
};
