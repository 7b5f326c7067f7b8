import type { AllMessages } from '../later-english.ts';

export const keyboard: AllMessages['keyboard'] = {
  title: 'اختصارات لوحة المفاتيح',
  switch: (on) => `الاختصارات: ${on ? 'مفعَّلة' : 'موقوفة'}`,
  explained:
    'يعمل كل اختصار ما دام التركيز داخل منطقته، ولا يعمل أبدًا في أثناء الكتابة. وإذا أُوقفت الاختصارات فلا أثر للحروف والعلامات؛ أما مفاتيح الأسهم وPage Up وPage Down وEnter وEscape فباقية.',
  close: 'إغلاق',
  regions: {
    timeline: 'الخط الزمني',
    map: 'الخريطة',
    list: 'الأحداث',
    evidence: 'الأدلة',
    anyRegion: 'في كل منها',
  },
  lines: {
    timeline: {
      play: 'التشغيل أو الإيقاف',
      nextEvent: 'الحدث التالي',
      previousEvent: 'الحدث السابق',
      shorterTime: 'مدة أقصر',
      longerTime: 'مدة أطول',
      wholeStory: 'القصة كاملة',
    },
    map: {
      nextMark: 'العلامة التالية',
      previousMark: 'العلامة السابقة',
      zoomIn: 'أقرب',
      zoomOut: 'أبعد',
      follow: 'تتبُّع القصة أو تركه',
    },
    list: { search: 'البحث' },
    evidence: {
      nextClaim: 'الإفادة التالية',
      previousClaim: 'الإفادة السابقة',
      nextSection: 'القسم التالي',
      previousSection: 'القسم السابق',
    },
    anyRegion: { sheet: 'هذه الورقة' },
  },
  standing: {
    timeline: {
      day: 'مؤشر الزمن: يوم',
      month: 'مؤشر الزمن: شهر',
      ends: 'مؤشر الزمن: البداية والنهاية',
    },
    map: { pan: 'تحريك الصورة', marks: 'العلامة التالية والسابقة', select: 'اختيار العلامة' },
    list: { events: 'من حدث إلى حدث', ends: 'أول حدث وآخر حدث', select: 'اختيار الحدث' },
    evidence: { scroll: 'التمرير' },
    anyRegion: { out: 'الخروج درجة واحدة' },
  },
  space: 'المسافة',
  or: 'أو',
};
