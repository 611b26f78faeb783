# What holds for every target of ours, and the check that core needs no display.

add_library(katve_rules INTERFACE)
target_compile_definitions(katve_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(katve_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wconversion -Wno-sign-conversion)
if(KATVE_WARNINGS_AS_ERRORS)
    target_compile_options(katve_rules INTERFACE -Werror)
endif()
if(KATVE_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_compile_options(katve_rules INTERFACE ${sanitizers})
    target_link_options(katve_rules INTERFACE ${sanitizers})
endif()
if(KATVE_FUZZ)
    target_compile_options(katve_rules INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(katve_rules INTERFACE -fsanitize=address,undefined)
endif()

# Everything that linking `target` brings along, however far away.
function(katve_linked_libraries target result)
    set(open ${target})
    set(seen "")
    while(open)
        list(POP_FRONT open next)
        if(next IN_LIST seen OR NOT TARGET ${next})
            continue()
        endif()
        list(APPEND seen ${next})
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(more ${next} ${property})
            if(more)
                list(APPEND open ${more})
            endif()
        endforeach()
    endwhile()
    set(${result} "${seen}" PARENT_SCOPE)
endfunction()

function(katve_forbid_display target)
    katve_linked_libraries(${target} linked)
    foreach(library Gui Widgets Charts PrintSupport Svg)
        if("Qt6::${library}" IN_LIST linked)
            message(FATAL_ERROR "${target} links Qt6::${library}: nothing in core may need a display.")
        endif()
    endforeach()
    # Headers of a library that is not linked can still be found beside Qt Core's, so the sources are read too.
    add_custom_target(${target}_needs_no_display
        COMMAND ${CMAKE_COMMAND} -D FOLDER=${CMAKE_CURRENT_SOURCE_DIR} -P ${PROJECT_SOURCE_DIR}/cmake/no_display.cmake
        VERBATIM)
    add_dependencies(${target} ${target}_needs_no_display)
endfunction()
