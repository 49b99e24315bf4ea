package vn.binhxet.office;

/** How a paragraph looks, by the name an editable paper gives it; measures are those of Decree 30/2020, Annex I. */
enum Style {
    TITLE("tên loại", Align.CENTRE, 14, true, false, false),
    SUBJECT("trích yếu", Align.CENTRE, 14, true, false, false),
    ADDRESSEE("kính gửi", Align.CENTRE, 14, false, false, false),
    GROUND("căn cứ", Align.BOTH, 14, false, true, true),
    BODY("đoạn", Align.BOTH, 14, false, false, true),
    ITEM("gạch đầu dòng", Align.BOTH, 14, false, false, true),
    HEADING("mục", Align.LEFT, 14, true, false, true),
    CENTRE("giữa", Align.CENTRE, 14, false, false, false),
    CENTRE_BOLD("giữa đậm", Align.CENTRE, 14, true, false, false),
    CENTRE_ITALIC("giữa nghiêng", Align.CENTRE, 14, false, true, false),
    SMALL("nhỏ", Align.BOTH, 11, false, false, false);

    /** Where the lines of a paragraph end. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        BOTH
    }

    final String word;
    final Align align;
    final int points;
    final boolean bold;
    final boolean italic;
    final boolean indented;

    Style(String word, Align align, int points, boolean bold, boolean italic, boolean indented) {
        this.word = word;
        this.align = align;
        this.points = points;
        this.bold = bold;
        this.italic = italic;
        this.indented = indented;
    }
}
