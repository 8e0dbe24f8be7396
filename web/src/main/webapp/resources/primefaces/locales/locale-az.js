if (window.PrimeFaces) {
    PrimeFaces.locales['az'] = {
        closeText: 'Bağla', prevText: 'Əvvəlki', nextText: 'Növbəti', currentText: 'Bu gün',
        monthNames: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
        monthNamesShort: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
        dayNames: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
        dayNamesShort: ['B', 'BE', 'ÇA', 'Ç', 'CA', 'C', 'Ş'],
        dayNamesMin: ['B', 'BE', 'ÇA', 'Ç', 'CA', 'C', 'Ş'],
        weekHeader: 'Həftə', firstDay: 1, isRTL: false, showMonthAfterYear: false, yearSuffix: '',
        aria: {
            'paginator.PAGE': 'Səhifə {0}', 'paginator.FIRST': 'Birinci səhifə', 'paginator.PREV': 'Əvvəlki səhifə',
            'paginator.NEXT': 'Növbəti səhifə', 'paginator.LAST': 'Sonuncu səhifə', 'paginator.ROWS': 'Səhifədə sətir',
            'datatable.sort.ASC': 'artan sıra ilə düz', 'datatable.sort.DESC': 'azalan sıra ilə düz', 'datatable.sort.NONE': 'sıralamanı götür'
        }
    };
}
