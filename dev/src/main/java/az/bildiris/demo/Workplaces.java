package az.bildiris.demo;

import java.util.List;
import java.util.Map;

/** Units of a firm by its trade, and further agreements of the parties. */
final class Workplaces {
    static final List<String> EXTRA_TERMS = List.of(
            "İşəgötürən işçini hər iş günü nahar yeməyi ilə təmin edir.",
            "İşçi könüllü tibbi sığorta proqramına daxil edilir.",
            "İşçi xidməti məlumatların məxfiliyini qorumağı öhdəsinə götürür.",
            "İş yerinə gediş-gəliş işəgötürənin nəqliyyatı ilə təmin edilir.",
            "Ali təhsilin ödənişinin yarısı işəgötürən tərəfindən qarşılanır.");
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("office", List.of("Mərkəzi ofis", "Audit şöbəsi", "Layihələr şöbəsi")),
            Map.entry("bank", List.of("Baş ofis", "Müştəri xidmətləri şöbəsi", "Kredit şöbəsi")),
            Map.entry("it", List.of("Proqramlaşdırma şöbəsi", "Texniki dəstək şöbəsi")),
            Map.entry("construction", List.of("1 nömrəli tikinti sahəsi", "2 nömrəli tikinti sahəsi", "Layihə şöbəsi")),
            Map.entry("transport", List.of("Avtonəqliyyat parkı", "Dispetçer xidməti", "Anbar kompleksi")),
            Map.entry("retail", List.of("Mağaza № 1", "Mağaza № 2", "Mərkəzi anbar", "Mağaza № 7")),
            Map.entry("shop", List.of("Mağaza", "Kafe")),
            Map.entry("food", List.of("İstehsalat sexi", "Laboratoriya", "Qablaşdırma sahəsi")),
            Map.entry("textile", List.of("Toxuculuq sexi", "Tikiş sexi")),
            Map.entry("chemistry", List.of("1 nömrəli sex", "Mərkəzi laboratoriya", "Prokat sexi")),
            Map.entry("mining", List.of("Yeraltı mədən", "Zənginləşdirmə sahəsi")),
            Map.entry("hotel", List.of("Qəbul xidməti", "Restoran", "Otaqlar xidməti")),
            Map.entry("health", List.of("Terapiya şöbəsi", "Qəbul şöbəsi", "Diaqnostika şöbəsi")),
            Map.entry("school", List.of("Məktəb", "Kitabxana")),
            Map.entry("agriculture", List.of("Bağ sahəsi", "Mexanizasiya briqadası", "1 nömrəli briqada")),
            Map.entry("energy", List.of("Təmir sahəsi", "Yarımstansiya xidməti")),
            Map.entry("cleaning", List.of("Obyektlər xidməti", "Nəsimi sahəsi")));

    private Workplaces() {}

    static String of(Firm firm, Position position, SeededRandom chance) {
        return position.trade().equals("common") ? "İnzibati heyət" : chance.pick(UNITS.get(firm.trade()));
    }
}
