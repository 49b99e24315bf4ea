package vn.binhxet.dossier;

/** Area classes that have attention by law (Law 06/2022/QH15 Art. 5.2.d). */
public enum Area {
    BORDER,
    AT_SEA,
    ISLAND,
    SPECIALLY_DIFFICULT
}
