package org.samling.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the house, and the small house full of faults that is planted beside it. */
final class House {

    static final String ROOT = "org.samling";
    static final String PLANTED_ROOT = "org.samling.planted";

    static final JavaClasses REAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludePackageInfos())
            .importPackages(ROOT);

    static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    private House() {}
}
